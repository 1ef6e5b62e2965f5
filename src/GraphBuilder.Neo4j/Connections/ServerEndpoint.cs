using System.Globalization;

namespace GraphBuilder.Neo4j.Connections;

/// <summary>A server's name or IP address, without brackets, and port.</summary>
internal readonly record struct ServerEndpoint(string Host, int Port)
{
    /// <summary>Reads <c>HOST:PORT</c>, as routing tables have it; an IPv6 address stands in brackets.</summary>
    /// <exception cref="FormatException">It has not this form.</exception>
    public static ServerEndpoint Parse(string text)
    {
        var colon = text.LastIndexOf(':');
        return colon > 0 && int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            ? new(text[..colon].Trim('[', ']'), port)
            : throw new FormatException($"'{text}' is not of the form HOST:PORT.");
    }

    /// <summary>A host and port as <see cref="Parse"/> reads them.</summary>
    public static string TextOf(string host, int port) =>
        string.Create(CultureInfo.InvariantCulture, $"{(host.Contains(':', StringComparison.Ordinal) ? $"[{host}]" : host)}:{port}");

    public override string ToString() => TextOf(Host, Port);
}
