namespace GraphBuilder.Language.Parsing.Biaffine;

/// <summary>
/// Finds the projective tree with one root of the highest sum of arc scores (Eisner 1996), in time that grows with the cube of the words. Of equal
/// sums the first found wins. A workspace of one thread.
/// </summary>
internal sealed class TreeDecoder
{
    // Spans from a word i to a word j, at i * size + j: the left or the right end is the head; complete ones have all dependents of the head on that side.
    private float[] openRight = [];
    private float[] openLeft = [];
    private float[] closedRight = [];
    private float[] closedLeft = [];
    private int[] splitOpen = [];
    private int[] splitRight = [];
    private int[] splitLeft = [];
    private int size;

    /// <summary>Finds the heads.</summary>
    /// <param name="scores">A row for each node as dependent, a column for each as head; node 0 is the root.</param>
    /// <param name="stride">How far apart the rows are.</param>
    /// <param name="heads">Receives the head of each node from 1 on; cell 0 is not used.</param>
    public void Decode(ReadOnlySpan<float> scores, int stride, Span<int> heads)
    {
        size = heads.Length - 1;
        MakeRoom();
        for (var width = 1; width < size; width++)
        {
            for (var start = 0; start + width < size; start++)
            {
                Join(scores, stride, start, start + width);
            }
        }

        var root = BestRoot(scores, stride);
        heads[root + 1] = 0;
        FollowLeft(0, root, heads);
        FollowRight(root, size - 1, heads);
    }

    private void MakeRoom()
    {
        if (openRight.Length < size * size)
        {
            var room = size * size * 2;
            (openRight, openLeft, closedRight, closedLeft) = (new float[room], new float[room], new float[room], new float[room]);
            (splitOpen, splitRight, splitLeft) = (new int[room], new int[room], new int[room]);
        }

        for (var word = 0; word < size; word++)
        {
            closedRight[At(word, word)] = closedLeft[At(word, word)] = 0;
        }
    }

    // The left spans are stored by their right end, so that all inner loops run along rows.
    private int At(int row, int column) => (row * size) + column;

    private void Join(ReadOnlySpan<float> scores, int stride, int start, int end)
    {
        var best = float.NegativeInfinity;
        var split = start;
        var right = closedRight.AsSpan(start * size, size);
        var left = closedLeft.AsSpan(end * size, size);
        for (var middle = start; middle < end; middle++)
        {
            var sum = right[middle] + left[middle + 1];
            if (sum > best)
            {
                (best, split) = (sum, middle);
            }
        }

        splitOpen[At(start, end)] = split;
        openRight[At(end, start)] = best + scores[((end + 1) * stride) + start + 1];
        openLeft[At(start, end)] = best + scores[((start + 1) * stride) + end + 1];
        CloseRight(start, end);
        CloseLeft(start, end);
    }

    // Head at the start: an open span to a word between, and what that word has on its right.
    private void CloseRight(int start, int end)
    {
        var (best, split) = (float.NegativeInfinity, end);
        for (var middle = start + 1; middle <= end; middle++)
        {
            var sum = openRight[At(middle, start)] + closedRight[At(middle, end)];
            if (sum > best)
            {
                (best, split) = (sum, middle);
            }
        }

        closedRight[At(start, end)] = best;
        splitRight[At(start, end)] = split;
    }

    // Head at the end: what a word between has on its left, and an open span to that word.
    private void CloseLeft(int start, int end)
    {
        var (best, split) = (float.NegativeInfinity, start);
        for (var middle = start; middle < end; middle++)
        {
            var sum = closedLeft[At(middle, start)] + openLeft[At(middle, end)];
            if (sum > best)
            {
                (best, split) = (sum, middle);
            }
        }

        closedLeft[At(end, start)] = best;
        splitLeft[At(start, end)] = split;
    }

    private int BestRoot(ReadOnlySpan<float> scores, int stride)
    {
        var (best, root) = (float.NegativeInfinity, 0);
        for (var word = 0; word < size; word++)
        {
            var sum = closedLeft[At(word, 0)] + closedRight[At(word, size - 1)] + scores[(word + 1) * stride];
            if (sum > best)
            {
                (best, root) = (sum, word);
            }
        }

        return root;
    }

    private void FollowRight(int start, int end, Span<int> heads)
    {
        while (start < end)
        {
            var middle = splitRight[At(start, end)];
            heads[middle + 1] = start + 1;
            FollowOpen(start, middle, heads);
            start = middle;
        }
    }

    private void FollowLeft(int start, int end, Span<int> heads)
    {
        while (start < end)
        {
            var middle = splitLeft[At(start, end)];
            heads[middle + 1] = end + 1;
            FollowOpen(middle, end, heads);
            end = middle;
        }
    }

    private void FollowOpen(int start, int end, Span<int> heads)
    {
        var split = splitOpen[At(start, end)];
        FollowRight(start, split, heads);
        FollowLeft(split + 1, end, heads);
    }
}
