namespace GraphBuilder.Cypher.Tests.Tck;

/// <summary>A scenario did not go as expected.</summary>
#pragma warning disable CA1032 // It only carries its message from the check to the runner.
internal sealed class TckFailureException(string message) : Exception(message);
#pragma warning restore CA1032
