namespace GraphBuilder.Training.Evaluation;

/// <summary>Pairs the words of two segmentations of the same characters.</summary>
internal static class WordAlignment
{
    /// <summary>Pairs words of equal span; inside regions that a multiword token of either side covers, by longest common subsequence of lower-cased forms.</summary>
    /// <returns>For each gold word the index of the system's word, or −1.</returns>
    public static int[] Align(IReadOnlyList<EvaluatedWord> gold, IReadOnlyList<EvaluatedWord> system)
    {
        var partner = new int[gold.Count];
        Array.Fill(partner, -1);
        var (g, s) = (0, 0);
        while (g < gold.Count && s < system.Count)
        {
            if (gold[g].IsMultiword || system[s].IsMultiword)
            {
                if (OpensRegion(gold, system, ref g, ref s, out var goldEnd, out var systemEnd))
                {
                    AlignRegion(gold, system, partner, (g, goldEnd), (s, systemEnd));
                    (g, s) = (goldEnd, systemEnd);
                }
            }
            else if (gold[g].Span == system[s].Span)
            {
                partner[g++] = s++;
            }
            else if (gold[g].Span <= system[s].Span)
            {
                g++;
            }
            else
            {
                s++;
            }
        }

        return partner;
    }

    // Grows the region to the end of the multiword token, again and again where a multiword token of the other side crosses that end.
    private static bool OpensRegion(
        IReadOnlyList<EvaluatedWord> gold, IReadOnlyList<EvaluatedWord> system, ref int g, ref int s, out int goldEnd, out int systemEnd)
    {
        var start = Math.Max(gold[g].Span.Start, system[s].Span.Start);
        if (gold[g].IsMultiword)
        {
            start = gold[g].Span.Start;
            if (!system[s].IsMultiword && system[s].Span.Start < start)
            {
                (goldEnd, systemEnd) = (g, s);
                s++;
                return false;
            }
        }
        else if (gold[g].Span.Start < system[s].Span.Start)
        {
            (goldEnd, systemEnd) = (g, s);
            g++;
            return false;
        }

        var end = Math.Max(gold[g].IsMultiword ? gold[g].Span.End : start, system[s].IsMultiword ? system[s].Span.End : start);
        (goldEnd, systemEnd) = (g, s);
        bool grown;
        do
        {
            grown = false;
            Extend(gold, ref goldEnd, ref end, ref grown);
            Extend(system, ref systemEnd, ref end, ref grown);
        }
        while (grown);
        return true;
    }

    private static void Extend(IReadOnlyList<EvaluatedWord> words, ref int index, ref int end, ref bool grown)
    {
        while (index < words.Count && words[index].Span.Start < end)
        {
            if (words[index].IsMultiword && words[index].Span.End > end)
            {
                end = words[index].Span.End;
            }

            index++;
            grown = true;
        }
    }

    private static void AlignRegion(
        IReadOnlyList<EvaluatedWord> gold, IReadOnlyList<EvaluatedWord> system, int[] partner, (int Start, int End) goldRegion, (int Start, int End) systemRegion)
    {
        var rows = goldRegion.End - goldRegion.Start;
        var columns = systemRegion.End - systemRegion.Start;
        var longest = new int[rows + 1, columns + 1];
        for (var row = rows - 1; row >= 0; row--)
        {
            for (var column = columns - 1; column >= 0; column--)
            {
                longest[row, column] = SameForm(gold[goldRegion.Start + row], system[systemRegion.Start + column])
                    ? longest[row + 1, column + 1] + 1
                    : Math.Max(longest[row + 1, column], longest[row, column + 1]);
            }
        }

        var (g, s) = (0, 0);
        while (g < rows && s < columns)
        {
            if (SameForm(gold[goldRegion.Start + g], system[systemRegion.Start + s]))
            {
                partner[goldRegion.Start + g++] = systemRegion.Start + s++;
            }
            else if (longest[g, s] == longest[g + 1, s])
            {
                g++;
            }
            else
            {
                s++;
            }
        }
    }

    private static bool SameForm(EvaluatedWord left, EvaluatedWord right) =>
        left.Word.Form.Equals(right.Word.Form, StringComparison.OrdinalIgnoreCase);
}
