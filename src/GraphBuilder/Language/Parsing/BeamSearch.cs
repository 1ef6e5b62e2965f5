using GraphBuilder.Language.Models;

namespace GraphBuilder.Language.Parsing;

/// <summary>Looks for the sequence of transitions of the highest score, keeping the best states of each step. A workspace of one thread.</summary>
internal sealed class BeamSearch
{
    private readonly Transitions transitions;
    private readonly IFeatureWeights weights;
    private readonly int caseRelation;
    private readonly Candidate[] best;
    private readonly int[] scores;
    private readonly uint[] keys = new uint[ParserFeatures.Maximum];
    private ParserState[] states;
    private ParserState[] next;

    /// <summary>Makes a search.</summary>
    /// <param name="transitions">The transitions.</param>
    /// <param name="weights">The weights, one a transition.</param>
    /// <param name="width">How many states to keep, from 1.</param>
    public BeamSearch(Transitions transitions, IFeatureWeights weights, int width)
    {
        this.transitions = transitions;
        this.weights = weights;
        caseRelation = CaseRelation(transitions);
        best = new Candidate[width];
        scores = new int[transitions.Count];
        states = Enumerable.Range(0, width).Select(_ => new ParserState()).ToArray();
        next = Enumerable.Range(0, width).Select(_ => new ParserState()).ToArray();
    }

    /// <summary>The number of states at hand.</summary>
    public int Count { get; private set; }

    /// <summary>The state of the highest score.</summary>
    public ParserState Best => states[0];

    /// <summary>Index of the relation of prepositions; −1 if there is none.</summary>
    public static int CaseRelation(Transitions transitions)
    {
        for (var i = 0; i < transitions.Relations.Count; i++)
        {
            if (transitions.Relations[i] == "case")
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Finds the tree of a sentence.</summary>
    /// <returns>The last state; valid until the next search.</returns>
    public ParserState Run(ParserWords words)
    {
        Start(words.Count);
        for (var step = 0; step < 2 * words.Count; step++)
        {
            Step(words);
        }

        return Best;
    }

    /// <summary>Starts a sentence.</summary>
    public void Start(int words)
    {
        states[0].Start(words);
        Count = 1;
    }

    /// <summary>Takes one step in all states and keeps the best that come of it, in descending order.</summary>
    public void Step(ParserWords words)
    {
        var kept = 0;
        for (var i = 0; i < Count; i++)
        {
            var state = states[i];
            ScoreTransitions(state, words);
            if (state.HasBuffer)
            {
                kept = Offer(kept, i, Transitions.Shift, state.Score + scores[Transitions.Shift]);
                if (state.StackCount > 1)
                {
                    kept = OfferAll(kept, i, state.Score, 1, transitions.Relations.Count);
                }
            }

            if (state.StackCount > 2)
            {
                kept = OfferAll(kept, i, state.Score, transitions.Right(1), transitions.Count);
            }
            else if (!state.HasBuffer)
            {
                kept = Offer(kept, i, transitions.Right(0), state.Score + scores[transitions.Right(0)]);
            }
        }

        Advance(kept);
    }

    /// <summary>The score of one transition in a state.</summary>
    public int Score(ParserState state, ParserWords words, int transition)
    {
        ScoreTransitions(state, words);
        return scores[transition];
    }

    private void ScoreTransitions(ParserState state, ParserWords words)
    {
        scores.AsSpan().Clear();
        weights.AddScores(keys.AsSpan(0, ParserFeatures.Write(state, words, keys)), scores);
    }

    private int OfferAll(int kept, int state, int score, int start, int end)
    {
        for (var transition = start; transition < end; transition++)
        {
            var total = score + scores[transition];
            if (kept < best.Length || total > best[kept - 1].Score)
            {
                kept = Offer(kept, state, transition, total);
            }
        }

        return kept;
    }

    // Inserts in descending order; of equal scores the one that came first stays first.
    private int Offer(int kept, int state, int transition, int score)
    {
        if (kept == best.Length)
        {
            if (score <= best[kept - 1].Score)
            {
                return kept;
            }

            kept--;
        }

        var at = kept;
        while (at > 0 && best[at - 1].Score < score)
        {
            best[at] = best[at - 1];
            at--;
        }

        best[at] = new Candidate(state, transition, score);
        return kept + 1;
    }

    private void Advance(int kept)
    {
        if (best.Length == 1)
        {
            Take(states[0], best[0]);
            return;
        }

        for (var i = 0; i < kept; i++)
        {
            next[i].CopyFrom(states[best[i].State]);
            Take(next[i], best[i]);
        }

        (states, next) = (next, states);
        Count = kept;
    }

    private void Take(ParserState state, Candidate candidate)
    {
        state.Apply(candidate.Transition, transitions, caseRelation);
        state.Score = candidate.Score;
    }

    private readonly record struct Candidate(int State, int Transition, int Score);
}
