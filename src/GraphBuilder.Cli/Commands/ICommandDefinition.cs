using System.CommandLine;

namespace GraphBuilder.Cli.Commands;

/// <summary>A command of the program.</summary>
internal interface ICommandDefinition
{
    /// <summary>Its name, arguments, options and action.</summary>
    Command Define();
}
