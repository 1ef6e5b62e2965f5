namespace GraphBuilder.Neo4j.Protocol;

/// <summary>The first bytes on a connection: the client offers a manifest, and versions or ranges of versions; the server takes one of them.</summary>
internal static class BoltHandshake
{
    /// <summary>The magic number, then four offers of four bytes: zero, how many minor versions below are meant too, minor, major.</summary>
    /// <param name="highest">The highest version to offer.</param>
    public static byte[] Offer(BoltVersion highest)
    {
        byte[] offer = [0x60, 0x60, 0xB0, 0x17, .. new byte[16]];
        var place = 4;
        if (highest.IsAtLeast(5, 7))
        {
            BoltManifest.Mark.CopyTo(offer.AsSpan(place));
            place += BoltManifest.Mark.Length;
        }

        if (highest.Major == 5)
        {
            byte[] range = [0, (byte)highest.Minor, (byte)highest.Minor, 5];
            range.CopyTo(offer, place);
            place += range.Length;
        }

        byte[] old = [0, 0, 4, 4];
        old.CopyTo(offer, place);
        return offer;
    }

    /// <summary>The version that the server took.</summary>
    /// <param name="answer">Four bytes.</param>
    /// <exception cref="InvalidDataException">None that this client speaks; the message says what to do.</exception>
    public static BoltVersion Read(ReadOnlySpan<byte> answer)
    {
        if (answer.SequenceEqual("HTTP"u8))
        {
            throw new InvalidDataException("this port speaks HTTP; name the port of the Bolt protocol, which is 7687 unless changed.");
        }

        var version = new BoltVersion(answer[3], answer[2]);
        return version.IsSpoken
            ? version
            : throw NothingInCommon();
    }

    /// <summary>The error where client and server have no version in common.</summary>
    internal static InvalidDataException NothingInCommon() => new("the server speaks none of the Bolt versions 5.0 to 5.8 and 4.4; use Neo4j 4.4 or newer.");
}
