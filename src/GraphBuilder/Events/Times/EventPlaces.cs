using GraphBuilder.Events.Patterns;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Times;

/// <summary>
/// Places the events of an article, sentence by sentence: the locative phrase of the event itself, else of its clause; a city or sea before the country around it.
/// Remembers the place last spoken of, which <i>y</i> stands for.
/// </summary>
internal sealed class EventPlaces
{
    private List<(Participant Participant, int Carrier)> _locations = [];
    private SentenceParticipants? _participants;
    private SentenceTree? _tree;
    private ClauseScope? _scope;
    private string? _last;
    private string? _before;

    /// <summary>Goes on to the next sentence.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="tree">Its tree.</param>
    /// <param name="scope">Which modifiers hold for which of its events.</param>
    public void Read(SentenceParticipants participants, SentenceTree tree, ClauseScope scope)
    {
        _participants = participants;
        _tree = tree;
        _scope = scope;
        _locations = participants.All.Where(one => IsLocation(participants, one))
            .Select(one => (Participant: one, Carrier: scope.Carrier(tree.HeadOfTokens(one.Start, one.End)))).ToList();
        _before = _last;
        _last = _locations.Count > 0 ? _locations[0].Participant.Entities[0] : _last;
    }

    /// <summary>Id of the place of an event of the current sentence; null where its clause does not say.</summary>
    /// <param name="trigger">What tells the event.</param>
    /// <param name="isTakingPart">Tells whether an entity has a role in the event.</param>
    public string? Find(Trigger trigger, Func<string, bool> isTakingPart)
    {
        foreach (var word in _scope!.WordsOf(trigger))
        {
            var best = _locations.Where(one => _scope.Holds(one.Carrier, word) && (one.Participant.IsPlace || one.Participant.Preposition is "en" || !isTakingPart(one.Participant.Entities[0])))
                .OrderBy(one => one.Participant.IsPlace ? 0 : 1).ThenBy(one => Math.Abs(one.Participant.Start - trigger.Head)).FirstOrDefault();
            if (best.Participant is { } place)
            {
                return place.Entities[0];
            }

            if (HasThere(word))
            {
                return _before;
            }
        }

        return null;
    }

    // "Il y a vu le président": the place is the one last spoken of.
    private bool HasThere(int verb)
    {
        foreach (var child in _tree!.Children(verb))
        {
            if (child < verb && _tree.Upos(child) is "PRON" && _participants!.Words.At(_tree.TokenOf(child)) is "y")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a participant says where: <i>à Munich, en mer Rouge, près de Goma</i>; of countries <i>en Ukraine</i>, and <i>au Yémen</i> unless that is who gets something.</summary>
    public static bool IsLocation(SentenceParticipants participants, Participant one)
    {
        if (one.Preposition is "de")
        {
            return one.IsPlace && participants.Lexicon.Is(participants.Words.At(Before(participants, one)), ClauseWord.Near);
        }

        if (IsElsewhere(participants, one))
        {
            return false;
        }

        return one.IsPlace ? one.Preposition is "à" or "en" or "dans" or "sur" or "devant"
            : one.Entities.Count == 1 && ArticleSides.IsCountryCode(one.Entities[0]) && (one.Preposition is "en" || (one.Preposition is "à" && participants.Words.At(one.Start - 1) is "au" or "aux"));
    }

    /// <summary>Whether nothing happens where a participant is: <i>une ONG basée en Norvège, en soutien à Gaza</i>.</summary>
    public static bool IsElsewhere(SentenceParticipants participants, Participant one) => participants.Lexicon.Is(participants.Words.At(Before(participants, one)), ClauseWord.Elsewhere);

    // Index of the word before the preposition.
    private static int Before(SentenceParticipants participants, Participant one)
    {
        var at = one.Start - 1;
        while (at > 0 && participants.Words.At(at) is "la" or "l'" or "le" or "les")
        {
            at--;
        }

        return at - 1;
    }
}
