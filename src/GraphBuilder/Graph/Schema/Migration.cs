using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GraphBuilder.Graph.Schema;

/// <summary>A step of the store's schema: a script of <c>graph-schema/migrations</c>.</summary>
/// <param name="File">Name of the file: <c>V0001__constraints.cypher</c>.</param>
/// <param name="Version">The number of its name; steps are taken in its order.</param>
/// <param name="Description">The words of its name.</param>
/// <param name="Checksum">SHA-256 of its text with <c>\n</c> as line end, 64 hexadecimal digits.</param>
/// <param name="Statements">What it does, in order.</param>
public sealed record Migration(string File, long Version, string Description, string Checksum, IReadOnlyList<string> Statements)
{
    /// <summary>Reads the steps, by version.</summary>
    /// <exception cref="MigrationException">A file name has not the form, or two files have one version.</exception>
    public static IReadOnlyList<Migration> LoadAll(IResourceFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var migrations = files.List("graph-schema/migrations")
            .Where(path => path.EndsWith(".cypher", StringComparison.Ordinal))
            .Select(path => Load(files, path))
            .OrderBy(migration => migration.Version)
            .ToArray();
        for (var i = 1; i < migrations.Length; i++)
        {
            if (migrations[i].Version == migrations[i - 1].Version)
            {
                throw new MigrationException($"{migrations[i].File} and {migrations[i - 1].File} have one version; give one of them the next number.");
            }
        }

        return migrations;
    }

    private static Migration Load(IResourceFiles files, string path)
    {
        using var reader = files.OpenText(path);
        return Read(path[(path.LastIndexOf('/') + 1)..], reader.ReadToEnd());
    }

    /// <summary>Reads a step.</summary>
    /// <exception cref="MigrationException">The file name has not the form.</exception>
    internal static Migration Read(string file, string text)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var parts = name.Split("__", 2);
        if (parts.Length != 2 || !parts[0].StartsWith('V') || parts[1].Length == 0
            || !long.TryParse(parts[0].AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var version))
        {
            throw new MigrationException($"{file} is no name of a migration; write V0002__what-it-does.cypher.");
        }

        var checksum = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"))));
        return new Migration(file, version, parts[1].Replace('-', ' ').Replace('_', ' '), checksum, CypherScript.Statements(text));
    }
}

/// <summary>The schema of a store and the scripts of this program do not fit each other.</summary>
public sealed class MigrationException : Exception
{
    /// <summary>Makes the error.</summary>
    /// <param name="message">What was found and what to do.</param>
    public MigrationException(string message)
        : base(message)
    {
    }
}
