using System.Security.Cryptography;
using System.Text;

namespace GraphBuilder.Graph;

/// <summary>Names for things of the graph that are the same on every machine and in every run.</summary>
internal static class StableId
{
    // 64 bits: a billion things still collide with a chance of 3 % only, and an id stays short enough to type.
    private const int Bytes = 8;

    /// <summary>16 lower-case hexadecimal digits that follow from what identifies a thing (the head of its SHA-256).</summary>
    /// <param name="parts">What identifies it; an absent part is not the same as an empty one.</param>
    public static string Of(params ReadOnlySpan<string?> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            text.Append(part is null ? '\u0001' : '\u0002').Append(part).Append('\u001F');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, Bytes));
    }
}
