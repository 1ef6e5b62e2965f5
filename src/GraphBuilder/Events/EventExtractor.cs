using GraphBuilder.Entities;
using GraphBuilder.Entities.Authority;
using GraphBuilder.Entities.Names;
using GraphBuilder.Events.Confidence;
using GraphBuilder.Events.Lexicon;
using GraphBuilder.Events.Patterns;
using GraphBuilder.Events.Times;
using GraphBuilder.Language;
using GraphBuilder.Language.Tokenization;

namespace GraphBuilder.Events;

/// <summary>
/// Finds what happened: a trigger word, the arguments of its verb in the tree or the names around its noun, and the words above that assert it.
/// Pure, and safe to share between threads.
/// </summary>
public sealed class EventExtractor
{
    private readonly AuthorityFile _authority;
    private readonly EntityLinker _linker;
    private readonly TriggerFinder _triggers;
    private readonly EventRoles _roles;
    private readonly ComplementRecipients _complements;
    private readonly Reactions _reactions;
    private readonly OperatorLexicon _operators;
    private readonly Attribution _attribution;
    private readonly EarlierDeeds _deeds;
    private readonly RoleLexicon _lexicon;
    private readonly ConfidenceModel _confidence;

    private EventExtractor(AuthorityFile authority, EntityLinker linker, FrenchTokenizer tokenizer, IResourceFiles files)
    {
        _authority = authority;
        _linker = linker;
        var lexicon = EventLexicon.Load(files, tokenizer);
        _triggers = new TriggerFinder(lexicon, linker.Adjectives);
        _lexicon = RoleLexicon.Load(files);
        _deeds = new EarlierDeeds(DeedNouns.Load(files, lexicon));
        var adjectives = new NounAdjectives(linker.Adjectives);
        var referents = new Referents(adjectives, new ActingGroups(adjectives, WordList.Load(files, "state-nouns"), WordList.Load(files, "acting-nouns"), _lexicon.MemberNouns));
        _complements = new ComplementRecipients(referents);
        _reactions = new Reactions(_deeds);
        _roles = new EventRoles(linker.Adjectives, referents, WordList.Load(files, "light-verbs"), WordList.Load(files, "undergoing-verbs"), DeathVerbs.Load(files), _deeds, StateOf);
        _operators = OperatorLexicon.Load(files);
        _attribution = new Attribution(WordList.Load(files, "speech-verbs"), referents);
        _confidence = ConfidenceModel.Load(files);
    }

    /// <summary>Loads the extractor.</summary>
    /// <param name="authority">The authority file.</param>
    /// <param name="linker">The linker whose mentions the extractor gets.</param>
    /// <param name="tokenizer">Cuts the lexicon's phrases as the articles are cut.</param>
    /// <param name="files">The shipped data.</param>
    /// <exception cref="LexiconFormatException">A lexicon is not of its format.</exception>
    public static EventExtractor Load(AuthorityFile authority, EntityLinker linker, FrenchTokenizer tokenizer, IResourceFiles files)
    {
        ArgumentNullException.ThrowIfNull(linker);
        ArgumentNullException.ThrowIfNull(files);
        return new EventExtractor(authority, linker, tokenizer, files);
    }

    /// <summary>The confidence below which events are left out unless asked for, 0 to 1: chosen on annotated articles.</summary>
    public double UsualConfidence => _confidence.Threshold;

    /// <summary>The events of an article, in order of their first evidence.</summary>
    /// <param name="mentions">The article with its entities.</param>
    /// <param name="minConfidence">Events that are less sure are left out; 0 to 1.</param>
    /// <returns>The events, and the mentions with the states that events name only through an adjective or a place.</returns>
    public (ArticleMentions Mentions, IReadOnlyList<Event> Events) Extract(ArticleMentions mentions, double minConfidence)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        var reading = new ArticleReading(mentions, StateOf);
        SentenceParticipants? before = null;
        var sentences = SentenceNames.Read(mentions, _linker.Verbs).Select(one => (one.Words, one.Names, Offices: _linker.Offices.Find(one.Words, one.Names))).ToList();
        var holders = new ArticleHolders(mentions, sentences.Select(one => (one.Names, one.Offices)), _authority);
        // A sentence without mentions can still name states by their adjectives.
        var all = sentences.Select(one => SentenceParticipants.Read(one.Words, one.Names, one.Offices, holders, _lexicon)).ToList();
        reading.ReadSetting(all.Take(ArticleSetting.Opening).ToList(), _linker.Adjectives);
        foreach (var participants in all)
        {
            Read(participants, before?.Words.Sentence.Paragraph == participants.Words.Sentence.Paragraph ? before : null, reading);
            before = participants;
        }

        var events = reading.Merge();
        events = Sure(ImpliedEntities.Complete(mentions, Participants(events), _authority), events, minConfidence);
        return (ImpliedEntities.Complete(mentions, Participants(events), _authority), events);
    }

    private void Read(SentenceParticipants participants, SentenceParticipants? before, ArticleReading reading)
    {
        var triggers = _triggers.Find(participants);
        var scope = new ClauseScope(participants, triggers);
        var (setting, place) = reading.SettingOf(participants);
        var context = new ReadingContext(reading.Sides, reading.Told, reading.Open, reading.Proposals, reading.Topic, setting, place, before, trigger => _attribution.Find(participants, trigger, []));
        reading.Times.Read(participants.Words, participants.Tree, scope, reading.IsTitle(participants.Words.Sentence));
        reading.Places.Read(participants, participants.Tree, scope);
        reading.AddProposals(_roles.Proposals.Of(participants, triggers));
        foreach (var trigger in triggers)
        {
            var assertion = Assertion.Of(participants, triggers, trigger, _operators);
            if (!assertion.IsWanted && !Opinions.Is(participants, trigger) && !Questions.Asks(participants, trigger))
            {
                Tell(participants, triggers, trigger with { Status = assertion.Status }, reading, context);
            }
        }
    }

    private void Tell(SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger trigger, ArticleReading reading, ReadingContext context)
    {
        if (_roles.Find(participants, triggers, trigger, () => reading.Places.Find(trigger, _ => false), context, out var open) is not { } roles)
        {
            if (open.Actors.Count > 0 && trigger is { Sense.Type: "ASSAULT" or "SANCTION" or "COERCE", Status: EventStatus.None })
            {
                reading.AddOpen(EventDraft.Untold(participants, trigger, open));
            }
            else if (open.Actors.Count == 0 && _deeds.IsNews(participants, trigger))
            {
                reading.AddUntold(EventDraft.Untold(participants, trigger, open));
            }

            return;
        }

        var whole = _complements.Complete(participants, trigger, roles, context.Sides) with
        {
            Date = reading.Times.Find(trigger, _reactions.DayOfAct(participants, trigger, roles.Actors, reading.Told)),
            Place = roles.Place ?? reading.Places.Find(trigger, id => roles.Actors.Contains(id) || roles.Recipients.Contains(id)),
            SaidBy = _attribution.Find(participants, trigger, roles.Actors),
        };
        foreach (var draft in Gapping.Split(participants, trigger, whole).SelectMany(one => Reciprocity.Split(one, trigger.IsReciprocal)).SelectMany(one => SeparatePartners.Split(participants, trigger, one)))
        {
            reading.Add(draft, trigger);
            if (draft is { Type: "REQUEST", Recipients.Count: > 0, Status: EventStatus.None } && Penalties.Follow(participants, trigger))
            {
                reading.Add(draft with { Type = "THREATEN", Mode = null }, trigger);
            }
        }
    }

    private string? StateOf(string place) => _authority.Find(place)?.Country;

    private static IEnumerable<string> Participants(IReadOnlyList<Event> events) =>
        events.SelectMany(one => one.Actors.Concat(one.Recipients).Concat(one.SaidBy));

    // Each event with its confidence; those that are not sure enough are left out and the others numbered anew.
    private List<Event> Sure(ArticleMentions mentions, IReadOnlyList<Event> events, double minConfidence)
    {
        var features = new EventFeatures(mentions);
        return events.Select(one => one with { Confidence = _confidence.Probability(features.Of(one)) })
            .Where(one => one.Confidence >= minConfidence)
            .Select((one, index) => one with { Id = $"v{index + 1}" })
            .ToList();
    }
}
