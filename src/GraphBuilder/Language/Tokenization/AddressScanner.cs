namespace GraphBuilder.Language.Tokenization;

/// <summary>Web and mail addresses, hashtags and handles, which are one token whatever marks they hold.</summary>
internal static class AddressScanner
{
    /// <summary>Where the address that starts at <paramref name="start"/> ends; <paramref name="start"/> itself if there is none.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Offset of its first character.</param>
    /// <param name="limit">Offset that it does not reach beyond.</param>
    public static int End(string text, int start, int limit)
    {
        var rest = text.AsSpan(start, limit - start);
        if (rest[0] is '#' or '@')
        {
            var tag = 1;
            while (tag < rest.Length && (WordScanner.IsWordCharacter(rest[tag]) || rest[tag] == '_'))
            {
                tag++;
            }

            return tag > 1 ? start + tag : start;
        }

        if (rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            var end = 0;
            while (end < rest.Length && !char.IsWhiteSpace(rest[end]) && rest[end] is not ('»' or '«' or '"' or '<' or '>'))
            {
                end++;
            }

            while (end > 0 && rest[end - 1] is '.' or ',' or ';' or ':' or ')' or '!' or '?')
            {
                end--;
            }

            return start + end;
        }

        return MailEnd(rest) is var mail && mail > 0 ? start + mail : start;
    }

    private static int MailEnd(ReadOnlySpan<char> rest)
    {
        var at = 0;
        while (at < rest.Length && (char.IsAsciiLetterOrDigit(rest[at]) || rest[at] is '.' or '_' or '-' or '+'))
        {
            at++;
        }

        if (at == 0 || at >= rest.Length || rest[at] != '@')
        {
            return 0;
        }

        var host = ++at;
        while (at < rest.Length && (char.IsAsciiLetterOrDigit(rest[at]) || rest[at] is '.' or '-'))
        {
            at++;
        }

        while (at > host && rest[at - 1] is '.' or '-')
        {
            at--;
        }

        return rest[host..at].Contains('.') ? at : 0;
    }
}
