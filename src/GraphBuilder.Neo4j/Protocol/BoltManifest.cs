namespace GraphBuilder.Neo4j.Protocol;

/// <summary>
/// The handshake by manifest, which servers know that speak Bolt 5.7 or newer: the server lists the ranges of versions it speaks and a mask of
/// what it can do beyond them, the client answers with the version it takes. See the Bolt handshake specification, manifest version 1.
/// </summary>
internal static class BoltManifest
{
    // A server lists a handful; more is no manifest.
    private const int MostRanges = 64;

    /// <summary>What the client offers in place of a version, and the server answers where it takes it up: 255.1.</summary>
    public static ReadOnlySpan<byte> Mark => [0, 0, 1, 0xFF];

    /// <summary>Reads the rest of a manifest and answers with the highest version that both speak.</summary>
    /// <param name="stream">The connection, just behind the mark.</param>
    /// <param name="highest">The highest version to take.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <exception cref="InvalidDataException">The server speaks no version that this client does, or this is no manifest.</exception>
    public static async Task<BoltVersion> AgreeAsync(Stream stream, BoltVersion highest, CancellationToken cancellationToken)
    {
        var count = await ReadNumberAsync(stream, cancellationToken).ConfigureAwait(false);
        if (count > MostRanges)
        {
            throw new InvalidDataException($"the server's list of Bolt versions has {count} ranges; check that a Neo4j server listens on this port.");
        }

        var ranges = new byte[4 * (int)count];
        await stream.ReadExactlyAsync(ranges, cancellationToken).ConfigureAwait(false);

        // What a server can do beyond its versions asks nothing of a client that takes none of it.
        _ = await ReadNumberAsync(stream, cancellationToken).ConfigureAwait(false);
        var version = Choose(ranges, highest);
        byte[] answer = [0, 0, (byte)(version?.Minor ?? 0), (byte)(version?.Major ?? 0), 0];
        await stream.WriteAsync(answer, cancellationToken).ConfigureAwait(false);
        return version ?? throw BoltHandshake.NothingInCommon();
    }

    /// <summary>The highest version of some ranges that this client speaks; null for none.</summary>
    /// <param name="ranges">Four bytes a range: zero, how many minor versions below are meant too, minor, major.</param>
    /// <param name="highest">The highest version to take.</param>
    internal static BoltVersion? Choose(ReadOnlySpan<byte> ranges, BoltVersion highest)
    {
        BoltVersion? best = null;
        for (var at = 0; at + 4 <= ranges.Length; at += 4)
        {
            var (below, minor, major) = (ranges[at + 1], ranges[at + 2], ranges[at + 3]);
            for (var one = minor; one >= minor - below; one--)
            {
                var version = new BoltVersion(major, one);
                if (version.IsSpoken && highest.IsAtLeast(version.Major, version.Minor) && (best is null || !best.Value.IsAtLeast(version.Major, version.Minor)))
                {
                    best = version;
                }

                if (one == 0)
                {
                    break;
                }
            }
        }

        return best;
    }

    // Seven bits a byte, the lowest first; the eighth says that more follow.
    private static async Task<ulong> ReadNumberAsync(Stream stream, CancellationToken cancellationToken)
    {
        var next = new byte[1];
        var number = 0UL;
        for (var shift = 0; shift < 63; shift += 7)
        {
            await stream.ReadExactlyAsync(next, cancellationToken).ConfigureAwait(false);
            number |= (ulong)(next[0] & 0x7F) << shift;
            if ((next[0] & 0x80) == 0)
            {
                return number;
            }
        }

        throw new InvalidDataException("the server's list of Bolt versions is broken off; check that a Neo4j server listens on this port.");
    }
}
