namespace GraphBuilder.Training.Corpora;

/// <summary>Makes trees projective, which the transitions need: a word whose arc crosses others is hung onto its grandparent until none does.</summary>
internal static class Projectivity
{
    /// <summary>The lifted heads, shortest crossing arcs first (Nivre and Nilsson 2005).</summary>
    /// <param name="heads">Heads of nodes from 1; cell 0 is not used, 0 is the root.</param>
    public static int[] Lift(int[] heads)
    {
        var lifted = (int[])heads.Clone();
        while (ShortestCrossing(lifted) is var node and > 0)
        {
            lifted[node] = lifted[lifted[node]];
        }

        return lifted;
    }

    private static int ShortestCrossing(int[] heads)
    {
        var (found, shortest) = (0, int.MaxValue);
        for (var node = 1; node < heads.Length; node++)
        {
            var length = Math.Abs(node - heads[node]);
            if (heads[node] > 0 && length < shortest && !IsProjective(heads, node))
            {
                (found, shortest) = (node, length);
            }
        }

        return found;
    }

    private static bool IsProjective(int[] heads, int node)
    {
        for (var between = Math.Min(node, heads[node]) + 1; between < Math.Max(node, heads[node]); between++)
        {
            var ancestor = between;
            while (ancestor > 0 && ancestor != heads[node])
            {
                ancestor = heads[ancestor];
            }

            if (ancestor != heads[node])
            {
                return false;
            }
        }

        return true;
    }
}
