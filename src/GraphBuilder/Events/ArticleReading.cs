using GraphBuilder.Articles;
using GraphBuilder.Entities;
using GraphBuilder.Entities.Descriptions;
using GraphBuilder.Events.Patterns;
using GraphBuilder.Events.Times;
using GraphBuilder.Language;

namespace GraphBuilder.Events;

/// <summary>The events of one article while it is read sentence by sentence, with what the sentences before say of time, place and deeds. Belongs to one thread.</summary>
internal sealed class ArticleReading
{
    private readonly ArticleMentions _mentions;
    private readonly List<EventDraft> _drafts = [];
    private readonly List<EventDraft> _told = [];
    private readonly List<EventDraft> _open = [];
    private readonly List<Proposal> _proposals = [];

    // A title tells the main happening: where nothing in it says when, it was when the lead says.
    private readonly HashSet<Evidence> _ofLead = [];

    private readonly Func<string, string?> _stateOf;
    private string? _setting;
    private string? _place;
    private string? _passage;
    private int _paragraph = -1;

    /// <summary>Begins to read an article.</summary>
    /// <param name="mentions">The article with its entities.</param>
    /// <param name="stateOf">Gives the state of a place; null for none.</param>
    public ArticleReading(ArticleMentions mentions, Func<string, string?> stateOf)
    {
        _mentions = mentions;
        _stateOf = stateOf;
        Sides = new ArticleSides(
            mentions.Entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal),
            mentions.Mentions.CountBy(mention => mention.EntityId).ToDictionary(StringComparer.Ordinal));
        Times = new EventTimes(mentions.Document.Article.Published?.Date is { Precision: DatePrecision.Day } date ? date.First : null);
    }

    /// <summary>Who belongs to whom.</summary>
    public ArticleSides Sides { get; }

    /// <summary>The state that the title names before its colon (<i>Mali : …</i>): what is told without a place is told of it; null for none.</summary>
    public string? Topic { get; private set; }

    /// <summary>When the events of the sentence are.</summary>
    public EventTimes Times { get; }

    /// <summary>Where the events of the sentence are.</summary>
    public EventPlaces Places { get; } = new();

    /// <summary>The events told so far, also those of which the text does not say who did them.</summary>
    public IReadOnlyList<EventDraft> Told => _told;

    /// <summary>Deeds of which nothing tells who underwent them, so that they are no events.</summary>
    public IReadOnlyList<EventDraft> Open => _open;

    /// <summary>What the text said so far somebody has put forward.</summary>
    public IReadOnlyList<Proposal> Proposals => _proposals;

    /// <summary>Whether a sentence is a title or heading.</summary>
    public bool IsTitle(Sentence sentence) => _mentions.Document.Article.Paragraphs[sentence.Paragraph].Kind is ParagraphKind.Title or ParagraphKind.Heading;

    // "Mali : …", "Mali - …", where the sentence is a title.
    private void ReadTopic(SentenceParticipants participants)
    {
        if (Topic is null && IsTitle(participants.Words.Sentence) && participants.All is [{ Start: <= 1 } first, ..] && participants.Words.At(first.End) is ":" or "-" or "–" or "—" or "|")
        {
            Topic = Sides.StateOf(first.Entities[0]);
        }
    }

    /// <summary>Reads in which state the article is set.</summary>
    /// <param name="opening">Its title and first sentences.</param>
    /// <param name="adjectives">The adjectives of countries.</param>
    public void ReadSetting(IReadOnlyList<SentenceParticipants> opening, CountryAdjectives adjectives)
    {
        foreach (var participants in opening)
        {
            ReadTopic(participants);
        }

        _place = Topic ?? ArticleSetting.Located(opening, Sides, _stateOf);
        _setting = _place ?? ArticleSetting.Of(opening, adjectives, Sides);
    }

    /// <summary>The state in which a sentence is set: where the paragraph was said to be last, else that of the article; null where nothing tells.</summary>
    /// <param name="participants">The sentence.</param>
    /// <returns>The state, and the same where a place or the head of the title tells it.</returns>
    public (string? Setting, string? Place) SettingOf(SentenceParticipants participants)
    {
        if (_paragraph != participants.Words.Sentence.Paragraph)
        {
            // "Somalie : …" heads one of several news.
            _paragraph = participants.Words.Sentence.Paragraph;
            _passage = participants.All is [{ Start: <= 1, IsPerson: false } first, ..] && participants.Words.At(first.End) is ":" or "|" ? Sides.StateOf(first.Entities[0]) : null;
            if (_passage is not null)
            {
                return (_passage, _passage);
            }
        }

        _passage = ArticleSetting.Locations(participants, Sides, _stateOf).FirstOrDefault() ?? _passage;
        return (_passage ?? _setting, _passage ?? _place);
    }

    /// <summary>Takes an event that the sentence tells.</summary>
    /// <param name="draft">The event.</param>
    /// <param name="trigger">What tells it.</param>
    public void Add(EventDraft draft, Trigger trigger)
    {
        _drafts.Add(draft);
        _told.Add(draft);
        if (draft.Date is null && Times.IsMainOfTitle(trigger))
        {
            _ofLead.Add(draft.Evidence);
        }
    }

    /// <summary>Takes a deed of which the sentence does not say who did it: no event of the article, but later nouns can take it up.</summary>
    public void AddUntold(EventDraft draft) => _told.Add(draft);

    /// <summary>Takes a deed of which the sentence does not say who underwent it.</summary>
    public void AddOpen(EventDraft draft) => _open.Add(draft);

    /// <summary>Takes what a sentence says somebody has put forward.</summary>
    public void AddProposals(IEnumerable<Proposal> proposals) => _proposals.AddRange(proposals);

    /// <summary>The events of what has been read, those that tell one happening joined.</summary>
    public IReadOnlyList<Event> Merge() => EventMerger.Merge(
        _drafts,
        draft => IsTitle(_mentions.Document.Sentences[draft.Evidence.Sentence]),
        Sides.CountryOfEntity,
        draft => _ofLead.Contains(draft.Evidence) ? Times.OfLead : null);
}
