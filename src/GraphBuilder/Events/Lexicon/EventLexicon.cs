using GraphBuilder.Language;
using GraphBuilder.Language.Morphology;
using GraphBuilder.Language.Tokenization;

namespace GraphBuilder.Events.Lexicon;

/// <summary>The words that tell events: every form of every verb and noun of <c>data/lexicons/fr/events/</c>, by its first word in lower case.</summary>
internal sealed class EventLexicon
{
    private const string Folder = "data/lexicons/fr/events";
    private const string NeedsPath = "data/lexicons/fr/event-needs.txt";

    private readonly Dictionary<string, List<(EventSense Sense, VerbFormKind? Form)>> _byForm = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _needs = new(StringComparer.Ordinal);

    /// <summary>Number of senses.</summary>
    public int Count { get; private set; }

    /// <summary>Loads the lexicon from the shipped data; the name of a file is the event type.</summary>
    /// <exception cref="LexiconFormatException">A line is not of the format.</exception>
    public static EventLexicon Load(IResourceFiles files, FrenchTokenizer tokenizer)
    {
        var lexicon = new EventLexicon();
        lexicon.LoadNeeds(files);
        var conjugator = VerbConjugator.Load(files);
        foreach (var path in files.List(Folder))
        {
            var type = path[(path.LastIndexOf('/') + 1)..^".txt".Length];
            foreach (var line in LexiconLine.Read(files, path))
            {
                lexicon.Add(line, type, conjugator, tokenizer);
            }
        }

        foreach (var senses in lexicon._byForm.Values)
        {
            senses.Sort((left, right) => right.Sense.Tail.Length.CompareTo(left.Sense.Tail.Length));
        }

        return lexicon;
    }

    /// <summary>The senses that a word in lower case can open, with the form of the verb, the longest phrases first.</summary>
    public IReadOnlyList<(EventSense Sense, VerbFormKind? Form)> Find(string word) =>
        _byForm.TryGetValue(Key(word), out var senses) ? senses : [];

    // "manœuvres" and "manoeuvres" are one word.
    private static string Key(string lower) => lower.Replace("œ", "oe", StringComparison.Ordinal);

    private void LoadNeeds(IResourceFiles files)
    {
        foreach (var line in LexiconLine.Read(files, NeedsPath))
        {
            if (line.Columns is not [{ Length: > 0 } name, { Length: > 0 } stems])
            {
                throw line.NotOf("name | stems");
            }

            _needs["+" + name] = [.. stems.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(stem => Folding.Fold(stem))];
        }
    }

    // A need is a stem, a group of stems (+people), or a kind of participant (@person), which stays as it is.
    private string[] ReadNeed(string need, LexiconLine line) =>
        need[0] is not '+' ? [need[0] is '@' ? need : Folding.Fold(need)]
        : _needs.TryGetValue(need, out var stems) ? stems
        : throw line.Error($"'{need}' is no group of {NeedsPath}.");

    private void Add(LexiconLine line, string type, VerbConjugator conjugator, FrenchTokenizer tokenizer)
    {
        var columns = line.Columns;
        if (columns.Length != 5)
        {
            throw line.Error($"5 columns expected, {columns.Length} found.");
        }

        var lemma = columns[0];
        var words = tokenizer.Tokenize(lemma, new TextSpan(0, lemma.Length)).Select(span => span.In(lemma)).ToList();
        var kind = ReadKind(columns[1], line);
        var isReflexive = kind is not (SenseKind.Noun or SenseKind.Predicate) && words[0] is "se" or "s'";
        if (isReflexive)
        {
            words.RemoveAt(0);
        }

        var slots = columns[3].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var sense = new EventSense
        {
            Type = type,
            Mode = columns[2] is "-" ? null : columns[2],
            Kind = kind,
            IsReflexive = isReflexive,
            Tail = [.. words.Skip(1).Select(word => Folding.Fold(word))],
            Lemma = lemma,
            IsMutual = slots.Contains("mutual"),
            Recipients = [.. slots.Where(slot => slot is not ("mutual" or "none")).Select(slot => ReadSlot(slot, line))],
            Needs = [.. columns[4].Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(need => ReadNeed(need, line))],
        };
        Count++;
        foreach (var (form, verbForm) in Forms(sense, words[0], conjugator, line))
        {
            // With its accents: "accusé" is no "accuse".
            var lower = Key(form.ToLowerInvariant());
            if (!_byForm.TryGetValue(lower, out var senses))
            {
                _byForm[lower] = senses = [];
            }

            if (!senses.Contains((sense, verbForm)))
            {
                senses.Add((sense, verbForm));
            }
        }
    }

    private static IEnumerable<(string Form, VerbFormKind? Kind)> Forms(EventSense sense, string word, VerbConjugator conjugator, LexiconLine line)
    {
        if (sense.Kind == SenseKind.Noun)
        {
            return sense.Tail.Length > 0 || word.EndsWith('s') || word.EndsWith('x')
                ? [(word, null), (word + "s", null)]
                : [(word, null), (word + "s", null), (word + "x", null)];
        }

        if (sense.Kind == SenseKind.Predicate)
        {
            return Adjectives(word).Select(form => (form, (VerbFormKind?)null));
        }

        try
        {
            return conjugator.Conjugate(word).Select(form => (form.Form, (VerbFormKind?)form.Kind));
        }
        catch (ArgumentException error)
        {
            throw line.Error(error.Message);
        }
    }

    // Regular feminine and plural forms; others that arise are no words and meet nothing.
    private static IEnumerable<string> Adjectives(string word)
    {
        var feminine = word.EndsWith('x') ? word[..^1] + "se"
            : word.EndsWith("teur", StringComparison.Ordinal) ? word[..^4] + "trice"
            : word.EndsWith("seur", StringComparison.Ordinal) ? word[..^1] + "se"
            : word.EndsWith('e') ? word
            : word.EndsWith('s') || !word.EndsWith("el", StringComparison.Ordinal) ? word + "e" : word + "le";
        return new[] { word, word + "s", feminine, feminine + "s" }.Distinct();
    }

    private static SenseKind ReadKind(string text, LexiconLine line) => text switch
    {
        "verb" => SenseKind.Verb,
        "future" => SenseKind.FutureVerb,
        "negated" => SenseKind.NegatedVerb,
        "past" => SenseKind.PastVerb,
        "passive" => SenseKind.PassiveVerb,
        "noun" => SenseKind.Noun,
        "predicate" => SenseKind.Predicate,
        _ => throw line.Error($"'verb', 'future', 'negated', 'past', 'passive', 'noun' or 'predicate' expected, '{text}' found."),
    };

    private static RecipientSlot ReadSlot(string text, LexiconLine line) => text switch
    {
        "obj" => RecipientSlot.Object,
        "amid" => RecipientSlot.Amid,
        "doer" => RecipientSlot.Doer,
        "to" => RecipientSlot.To,
        "against" => RecipientSlot.Against,
        "of" => RecipientSlot.Of,
        "with" => RecipientSlot.With,
        "on" => RecipientSlot.On,
        "in" or "at" => RecipientSlot.In,
        "for" => RecipientSlot.For,
        "between" => RecipientSlot.Between,
        "from" => RecipientSlot.From,
        "seen" => RecipientSlot.Seen,
        "said" => RecipientSlot.Said,
        "duty" => RecipientSlot.Duty,
        "visit" => RecipientSlot.Visit,
        "host" => RecipientSlot.Host,
        "guest" => RecipientSlot.Guest,
        _ => throw line.Error($"'{text}' is no slot of a recipient."),
    };
}
