using GraphBuilder.Language.Models;

namespace GraphBuilder.Language.Parsing;

/// <summary>
/// The features of a state (after Zhang and Nivre 2011, for arc-hybrid transitions): s0, s1, s2 are the top of the stack, b0, b1, b2 the front of
/// the buffer; a word gives its form (w), part of speech (p), both (wp) and part of speech with features (m).
/// </summary>
internal static class ParserFeatures
{
    /// <summary>Most features of a state.</summary>
    public const int Maximum = 144;

    /// <summary>Writes the keys of a state's features.</summary>
    /// <param name="state">The state.</param>
    /// <param name="words">The sentence.</param>
    /// <param name="keys">Room for <see cref="Maximum"/> keys.</param>
    /// <returns>How many were written.</returns>
    public static int Write(ParserState state, ParserWords words, Span<uint> keys)
    {
        var sink = new Sink(keys);
        var focus = new Focus(state);
        AddWords(ref sink, words, focus);
        AddPairs(ref sink, words, focus);
        AddTriples(ref sink, words, focus);
        AddChildren(ref sink, state, words, focus);
        AddDistances(ref sink, state, words, focus);
        AddPrepositions(ref sink, state, words, focus);
        return sink.Count;
    }

    private static void AddWords(ref Sink sink, ParserWords words, Focus f)
    {
        ReadOnlySpan<int> main = [f.S0, f.S1, f.B0];
        for (var i = 0; i < main.Length; i++)
        {
            var t = (uint)(1000 + (4 * i));
            sink.Add(t, words.Word(main[i]));
            sink.Add(t + 1, words.Part(main[i]));
            sink.Add(t + 2, words.WordPart(main[i]));
            sink.Add(t + 3, words.Tag(main[i]));
        }

        ReadOnlySpan<int> side = [f.B1, f.B2, f.S2];
        for (var i = 0; i < side.Length; i++)
        {
            var t = (uint)(1020 + (2 * i));
            sink.Add(t, words.WordPart(side[i]));
            sink.Add(t + 1, words.Part(side[i]));
        }
    }

    private static void AddPairs(ref Sink sink, ParserWords words, Focus f)
    {
        AddPair(ref sink, words, 1100, f.S0, f.B0);
        AddPair(ref sink, words, 1120, f.S1, f.S0);
        sink.Add(1140, words.Part(f.B0), words.Part(f.B1));
        sink.Add(1141, words.WordPart(f.B0), words.Part(f.B1));
        sink.Add(1142, words.Part(f.S1), words.Part(f.B0));
        sink.Add(1143, words.Word(f.S1), words.Word(f.B0));
    }

    private static void AddPair(ref Sink sink, ParserWords words, uint t, int left, int right)
    {
        sink.Add(t, words.WordPart(left), words.WordPart(right));
        sink.Add(t + 1, words.WordPart(left), words.Word(right));
        sink.Add(t + 2, words.Word(left), words.WordPart(right));
        sink.Add(t + 3, words.WordPart(left), words.Part(right));
        sink.Add(t + 4, words.Part(left), words.WordPart(right));
        sink.Add(t + 5, words.Word(left), words.Word(right));
        sink.Add(t + 6, words.Part(left), words.Part(right));
        sink.Add(t + 7, words.Tag(left), words.Tag(right));
    }

    private static void AddTriples(ref Sink sink, ParserWords words, Focus f)
    {
        var (s0, s1, s2, b0, b1, b2) = (words.Part(f.S0), words.Part(f.S1), words.Part(f.S2), words.Part(f.B0), words.Part(f.B1), words.Part(f.B2));
        sink.Add(1200, s0, b0, b1);
        sink.Add(1201, b0, b1, b2);
        sink.Add(1202, s1, s0, b0);
        sink.Add(1203, s2, s1, s0);
        sink.Add(1204, words.Tag(f.S1), words.Tag(f.S0), words.Tag(f.B0));
        sink.Add(1205, words.Tag(f.S0), words.Tag(f.B0), words.Tag(f.B1));
        sink.Add(1206, words.Word(f.S0), b0, b1);
        sink.Add(1207, s1, words.Word(f.S0), b0);
        sink.Add(1208, words.Word(f.S1), s0, b0);
        sink.Add(1209, s1, s0, words.Word(f.B0));
        sink.Add(1210, s0, b0, b1, b2);
        sink.Add(1211, s2, s1, s0, b0);
        sink.Add(1212, s1, s0, b0, b1);
    }

    private static void AddChildren(ref Sink sink, ParserState state, ParserWords words, Focus f)
    {
        AddChild(ref sink, state, words, 1300, state.Leftmost(f.S0), f.S0, f.B0);
        AddChild(ref sink, state, words, 1310, state.Rightmost(f.S0), f.S0, f.B0);
        AddChild(ref sink, state, words, 1320, state.Leftmost(f.B0), f.B0, f.S0);
        AddChild(ref sink, state, words, 1330, state.Rightmost(f.S1), f.S1, f.S0);
        AddChild(ref sink, state, words, 1340, state.Leftmost(f.S1), f.S1, f.S0);
        AddChild(ref sink, state, words, 1350, state.Leftmost(f.S0), f.S0, f.S1);
        AddChild(ref sink, state, words, 1360, state.Rightmost(f.S0), f.S0, f.S1);
        AddLabels(ref sink, state, words, 1370, f.S0, state.Leftmost(f.S0), state.SecondLeftmost(f.S0));
        AddLabels(ref sink, state, words, 1373, f.S0, state.Rightmost(f.S0), state.SecondRightmost(f.S0));
        AddLabels(ref sink, state, words, 1376, f.B0, state.Leftmost(f.B0), state.SecondLeftmost(f.B0));
        AddLabels(ref sink, state, words, 1379, f.S1, state.Rightmost(f.S1), state.SecondRightmost(f.S1));
        AddLabels(ref sink, state, words, 1382, f.S1, state.Leftmost(f.S1), state.SecondLeftmost(f.S1));
    }

    private static void AddChild(ref Sink sink, ParserState state, ParserWords words, uint t, int child, int head, int other)
    {
        var relation = (uint)(state.Relation(child) + 2);
        if (t < 1350)
        {
            sink.Add(t, words.WordPart(child));
            sink.Add(t + 1, words.Part(child));
            sink.Add(t + 2, relation);
        }

        sink.Add(t + 3, words.Part(head), words.Part(child), words.Part(other));
        sink.Add(t + 4, words.Part(head), relation, words.Part(other));
    }

    private static void AddLabels(ref Sink sink, ParserState state, ParserWords words, uint t, int head, int first, int second)
    {
        var pair = FeatureHash.Combine(203, (uint)(state.Relation(first) + 2), (uint)(state.Relation(second) + 2));
        sink.Add(t, pair, words.Part(head));
        sink.Add(t + 1, pair, words.Word(head));
        sink.Add(t + 2, words.Part(head), words.Part(first), words.Part(second));
    }

    private static void AddDistances(ref Sink sink, ParserState state, ParserWords words, Focus f)
    {
        var d = Bucket(f.S0, f.B0);
        sink.Add(1400, d, words.Word(f.S0));
        sink.Add(1401, d, words.Part(f.S0));
        sink.Add(1402, d, words.Word(f.B0));
        sink.Add(1403, d, words.Part(f.B0));
        sink.Add(1404, d, words.Part(f.S0), words.Part(f.B0));
        var e = Bucket(f.S1, f.S0);
        sink.Add(1405, e, words.Part(f.S1), words.Part(f.S0));
        sink.Add(1406, e, words.Word(f.S1), words.Part(f.S0));
        sink.Add(1407, e, words.Part(f.S1), words.Word(f.S0));
        var (s0l, s0r, b0l, s1r, s1l) = (
            (uint)(state.LeftCount(f.S0) + 1), (uint)(state.RightCount(f.S0) + 1), (uint)(state.LeftCount(f.B0) + 1), (uint)(state.RightCount(f.S1) + 1), (uint)(state.LeftCount(f.S1) + 1));
        sink.Add(1410, s0r, words.Word(f.S0));
        sink.Add(1411, s0r, words.Part(f.S0));
        sink.Add(1412, s0l, words.Word(f.S0));
        sink.Add(1413, s0l, words.Part(f.S0));
        sink.Add(1414, b0l, words.Word(f.B0));
        sink.Add(1415, b0l, words.Part(f.B0));
        sink.Add(1416, s1r, words.Word(f.S1));
        sink.Add(1417, s1r, words.Part(f.S1), words.Part(f.S0));
        sink.Add(1418, s1l, words.Part(f.S1), words.Part(f.S0));
    }

    // What a preposition's noun attaches to is decided by the preposition.
    private static void AddPrepositions(ref Sink sink, ParserState state, ParserWords words, Focus f)
    {
        if (state.Preposition(f.S0) is var s0 and > 0)
        {
            var c = words.Word(s0);
            sink.Add(1500, c, words.Part(f.S0));
            sink.Add(1501, c, words.Word(f.S1));
            sink.Add(1502, c, words.Part(f.S1), words.Part(f.S0));
            sink.Add(1503, c, words.Word(f.S1), words.Word(f.S0));
            sink.Add(1504, c, words.Word(f.S2));
            sink.Add(1505, c, words.Part(f.S2), words.Part(f.S1));
            sink.Add(1506, c, words.Word(f.S1), words.Part(f.S2), words.Part(f.B0));
        }

        if (state.Preposition(f.B0) is var b0 and > 0)
        {
            var c = words.Word(b0);
            sink.Add(1510, c, words.Word(f.S0));
            sink.Add(1511, c, words.Part(f.S0), words.Part(f.S1));
            sink.Add(1512, c, words.WordPart(f.S0), words.Part(f.B0));
        }
    }

    private static uint Bucket(int left, int right)
    {
        var distance = right < 0 || left < 0 ? 0 : right - left;
        return distance switch { <= 4 => (uint)distance, <= 6 => 5u, <= 9 => 6u, <= 15 => 7u, _ => 8u };
    }

    // The nodes that all features look at.
    private readonly struct Focus(ParserState state)
    {
        public int S0 { get; } = state.Stack(0);

        public int S1 { get; } = state.Stack(1);

        public int S2 { get; } = state.Stack(2);

        public int B0 { get; } = state.BufferAt(0);

        public int B1 { get; } = state.BufferAt(1);

        public int B2 { get; } = state.BufferAt(2);
    }

    private ref struct Sink(Span<uint> keys)
    {
        private readonly Span<uint> keys = keys;

        public int Count { get; private set; }

        public void Add(uint template, uint first, uint second = 0, uint third = 0, uint fourth = 0) =>
            keys[Count++] = FeatureHash.Combine(template, first, second, third, fourth);
    }
}
