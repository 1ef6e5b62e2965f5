using GraphBuilder.Language.Models;
using GraphBuilder.Language.Tagging;

namespace GraphBuilder.Language.NameRecognition;

/// <summary>The features that the recogniser sees of a token. A workspace of one thread; what single tokens give is hashed once a sentence.</summary>
internal sealed class NameFeatures
{
    /// <summary>Most features of a token.</summary>
    public const int Maximum = 72;

    private const uint Beyond = 7;

    // A lower-case token this far behind a capital is in no name any more.
    private const int LongestTail = 6;
    private const int HeadWindow = 5;

    private Row[] rows = [];
    private int count;

    /// <summary>Takes a sentence.</summary>
    public void Prepare(in NameTokens tokens)
    {
        count = tokens.Count;
        if (rows.Length < count)
        {
            rows = new Row[count * 2];
        }

        var (upper, lower) = (0, 0);
        for (var i = 0; i < count; i++)
        {
            var form = tokens.Forms[i];
            rows[i] = new Row
            {
                Form = form,
                Lower = FeatureHash.OfLower(form),
                Shape = WordShape.Of(form),
                Upos = FeatureHash.Of(tokens.Upos[i]),
                Cues = (uint)tokens.Cues[i],
                IsCapital = HasCapital(form),
                IsNoun = tokens.Upos[i] is "NOUN",
                IsMark = !char.IsLetterOrDigit(form[0]) && form[^1] is not '\'' && !char.IsLetterOrDigit(form[^1]),
            };
            upper += rows[i].IsCapital ? 1 : 0;
            lower += rows[i].IsCapital || rows[i].IsMark ? 0 : 1;
        }

        FindNeighbours(upper > lower);
    }

    /// <summary>
    /// The labels that a token may get, as a set: names begin with a capital or just before one (<i>al-Charaa</i>, <i>mer Noire</i>), and no
    /// name goes on far behind its last capital.
    /// </summary>
    public int Allowed(int i)
    {
        if (rows[i].IsCapital)
        {
            return NameLabels.All;
        }

        if (rows[i].SinceCapital > LongestTail)
        {
            return Opens(i) ? NameLabels.Begins | 1 : 1;
        }

        return Opens(i) ? NameLabels.All : NameLabels.Insides | 1;
    }

    /// <summary>Writes the keys of a token's features.</summary>
    /// <param name="i">Index of the token.</param>
    /// <param name="keys">Room for <see cref="Maximum"/> keys.</param>
    /// <returns>How many were written.</returns>
    public int Keys(int i, Span<uint> keys)
    {
        ref readonly var row = ref rows[i];
        var form = row.Form.AsSpan();
        var (left, left2, right, right2) = (Lower(i - 1), Lower(i - 2), Lower(i + 1), Lower(i + 2));
        var n = 0;
        keys[n++] = FeatureHash.Combine(100, row.Lower);
        keys[n++] = FeatureHash.Combine(101, left);
        keys[n++] = FeatureHash.Combine(102, right);
        keys[n++] = FeatureHash.Combine(103, left2);
        keys[n++] = FeatureHash.Combine(104, right2);
        keys[n++] = FeatureHash.Combine(105, left, row.Lower);
        keys[n++] = FeatureHash.Combine(106, row.Lower, right);
        keys[n++] = FeatureHash.Combine(107, left, right);
        keys[n++] = FeatureHash.Combine(108, left2, left);
        keys[n++] = FeatureHash.Combine(109, row.Lower, row.Shape);
        for (var length = 1; length <= 4 && length < form.Length; length++)
        {
            keys[n++] = FeatureHash.Combine((uint)(110 + length), FeatureHash.OfLower(form[^length..]), row.IsCapital ? 1u : 0u);
            keys[n++] = FeatureHash.Combine((uint)(115 + length), FeatureHash.OfLower(form[..length]), row.IsCapital ? 1u : 0u);
        }

        var first = row.IsFirst ? 1u : 0u;
        keys[n++] = FeatureHash.Combine(120, row.Shape, first);
        keys[n++] = FeatureHash.Combine(121, row.Shape, Shape(i - 1), Shape(i + 1));
        keys[n++] = FeatureHash.Combine(122, row.Shape, left);
        keys[n++] = FeatureHash.Combine(123, row.Shape, right);
        keys[n++] = FeatureHash.Combine(124, row.Shape, Shape(i + 1), Shape(i + 2), first);
        keys[n++] = FeatureHash.Combine(125, Ending(i - 1), row.Shape);
        keys[n++] = FeatureHash.Combine(126, Ending(i + 1), row.Shape);
        keys[n++] = FeatureHash.Combine(130, row.Upos, row.Shape, first);
        keys[n++] = FeatureHash.Combine(131, row.Upos, Upos(i - 1));
        keys[n++] = FeatureHash.Combine(132, row.Upos, Upos(i + 1));
        keys[n++] = FeatureHash.Combine(133, Upos(i - 1), row.Upos, Upos(i + 1), row.IsCapital ? 1u : 0u);
        keys[n++] = FeatureHash.Combine(134, row.Upos, left);
        keys[n++] = FeatureHash.Combine(135, Upos(i - 2), Upos(i - 1), row.Shape);
        keys[n++] = FeatureHash.Combine(140, row.Head, row.IsCapital ? 1u : 0u);
        keys[n++] = FeatureHash.Combine(141, row.Head, left);
        keys[n++] = FeatureHash.Combine(142, row.Before, row.RunPlace);
        keys[n++] = FeatureHash.Combine(143, row.After, row.RunPlace);
        keys[n++] = FeatureHash.Combine(144, row.RunLength, row.RunPlace, first);
        keys[n++] = FeatureHash.Combine(145, row.Before, row.After, row.RunLength);
        keys[n++] = FeatureHash.Combine(146, row.RunFirst, row.RunPlace);
        keys[n++] = FeatureHash.Combine(147, row.RunLast, row.RunPlace);
        keys[n++] = FeatureHash.Combine(148, row.InQuotes ? 1u : 0u, row.Shape);
        if (!row.IsCapital)
        {
            keys[n++] = FeatureHash.Combine(149, row.SinceCapital, row.LastCapital, row.Lower);
            keys[n++] = FeatureHash.Combine(150, row.SinceCapital, row.Upos, Upos(i + 1), Shape(i + 1));
        }

        return AddCues(i, keys, n);
    }

    private int AddCues(int i, Span<uint> keys, int n)
    {
        ref readonly var row = ref rows[i];
        var (left, right) = (Cues(i - 1), Cues(i + 1));
        keys[n++] = FeatureHash.Combine(160, row.Cues, row.IsCapital ? 1u : 0u);
        keys[n++] = FeatureHash.Combine(161, row.Cues, left, row.Shape);
        keys[n++] = FeatureHash.Combine(162, row.Cues, right, row.Shape);
        keys[n++] = FeatureHash.Combine(163, left, Cues(i - 2), row.IsCapital ? 1u : 0u);
        keys[n++] = FeatureHash.Combine(164, row.CuesBefore, row.RunLength);
        keys[n++] = FeatureHash.Combine(165, row.CuesBefore, Lower(i - 1));
        keys[n++] = FeatureHash.Combine(166, row.CuesAfter, row.RunLength);
        keys[n++] = FeatureHash.Combine(167, row.RunCues, row.RunPlace);
        keys[n++] = FeatureHash.Combine(168, row.Cues & (uint)NameCue.Known, left & (uint)NameCue.Known, row.IsCapital ? 1u : 0u);
        keys[n++] = FeatureHash.Combine(169, row.Cues & (uint)NameCue.Known, right & (uint)NameCue.Known, row.RunLength);
        return n;
    }

    // A token with its run of capitals: where it stands in it, what stands before and behind it, and the noun that it may depend on.
    private void FindNeighbours(bool isTitle)
    {
        var inQuotes = false;
        var since = LongestTail + 1;
        var last = Beyond;
        var isFirst = true;
        for (var i = 0; i < count; i++)
        {
            ref var row = ref rows[i];
            inQuotes = row.Form is "«" or "“" || (row.Form is "\"" ? !inQuotes : inQuotes && row.Form is not ("»" or "”"));
            row.InQuotes = inQuotes;
            row.IsFirst = isFirst || isTitle;
            isFirst &= row.IsMark;
            since = row.IsCapital ? 0 : row.Form is "." or ";" or ":" or "?" or "!" or "»" or "«" or "(" or ")" ? LongestTail + 1 : since + 1;
            last = row.IsCapital ? row.Lower : last;
            (row.SinceCapital, row.LastCapital) = ((uint)Math.Min(since, LongestTail + 1), last);
        }

        for (var i = 0; i < count;)
        {
            var end = RunEnd(i);
            SetRun(i, end);
            i = end;
        }
    }

    private int RunEnd(int start)
    {
        if (!rows[start].IsCapital)
        {
            return start + 1;
        }

        var end = start + 1;
        while (end < count && rows[end].IsCapital)
        {
            end++;
        }

        return end;
    }

    private void SetRun(int start, int end)
    {
        var (head, cuesBefore) = (Beyond, 0u);
        for (var i = start - 1; i >= 0 && i >= start - HeadWindow; i--)
        {
            if (rows[i].IsMark && i != start - 1)
            {
                break;
            }

            cuesBefore |= rows[i].Cues & ~(uint)NameCue.Known;
            if (rows[i].IsNoun)
            {
                head = rows[i].Lower;
                break;
            }
        }

        var (cuesAfter, runCues) = (0u, 0u);
        for (var i = end; i < Math.Min(count, end + 3); i++)
        {
            cuesAfter |= rows[i].Cues & ~(uint)NameCue.Known;
        }

        for (var i = start; i < end; i++)
        {
            runCues |= rows[i].Cues;
        }

        for (var i = start; i < end; i++)
        {
            ref var row = ref rows[i];
            (row.Head, row.CuesBefore, row.CuesAfter, row.RunCues) = (head, cuesBefore, cuesAfter, runCues);
            (row.Before, row.After, row.RunFirst, row.RunLast) = (Lower(start - 1), Lower(end), rows[start].Lower, rows[end - 1].Lower);
            row.RunLength = row.IsCapital ? (uint)Math.Min(end - start, 4) : 0;
            row.RunPlace = row.IsCapital ? (uint)(Math.Min(i - start, 2) + (i == end - 1 ? 4 : 0) + 8) : 0;
        }
    }

    // "al-Charaa", "mer Noire", "ministère de l'Intérieur": the capital is up to three tokens on.
    private bool Opens(int i)
    {
        for (var next = i; next < count && next <= i + 3 && !rows[next].IsMark; next++)
        {
            if (rows[next].IsCapital)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasCapital(string form)
    {
        foreach (var letter in form)
        {
            if (char.IsUpper(letter))
            {
                return true;
            }
        }

        return false;
    }

    private uint Lower(int i) => (uint)i < (uint)count ? rows[i].Lower : Beyond;

    private uint Shape(int i) => (uint)i < (uint)count ? rows[i].Shape : Beyond;

    private uint Upos(int i) => (uint)i < (uint)count ? rows[i].Upos : Beyond;

    private uint Cues(int i) => (uint)i < (uint)count ? rows[i].Cues : 0;

    private uint Ending(int i) => (uint)i < (uint)count ? FeatureHash.OfLower(rows[i].Form.AsSpan(Math.Max(0, rows[i].Form.Length - 3))) : Beyond;

    private record struct Row
    {
        public string Form;
        public uint Lower;
        public uint Shape;
        public uint Upos;
        public uint Cues;
        public bool IsCapital;
        public bool IsNoun;
        public bool IsMark;
        public bool IsFirst;
        public bool InQuotes;
        public uint SinceCapital;
        public uint LastCapital;
        public uint Head;
        public uint Before;
        public uint After;
        public uint RunFirst;
        public uint RunLast;
        public uint RunLength;
        public uint RunPlace;
        public uint CuesBefore;
        public uint CuesAfter;
        public uint RunCues;
    }
}
