using GraphBuilder.Entities;
using GraphBuilder.Entities.Descriptions;
using GraphBuilder.Entities.Names;
using GraphBuilder.Language;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>Who can take part in the events of a sentence: its mentions with the preposition that governs each, joined where they are coordinated.</summary>
internal sealed class SentenceParticipants
{
    private static readonly HashSet<string> Determiners = new(StringComparer.Ordinal)
    {
        "le", "la", "les", "l'", "un", "une", "son", "sa", "ses", "leur", "leurs", "ce", "cet", "cette", "ces", "«", "\"", "“", "ancien", "ancienne", "nouveau", "nouvelle", "plein", "pleine",
    };

    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal)
    {
        "de", "d'", "par", "avec", "contre", "pour", "sur", "en", "dans", "entre", "envers", "selon", "vers", "chez", "sans", "sous", "depuis", "malgre",
        "apres", "avant", "devant", "chez", "parmi", "hors", "outre", "face", "via", "concernant",
    };

    private readonly Participant?[] _byToken;
    private readonly Dictionary<Trigger, VerbArguments> _arguments = new(ReferenceEqualityComparer.Instance);

    private SentenceParticipants(SentenceWords words, List<Participant> all, RoleLexicon lexicon)
    {
        Lexicon = lexicon;
        Words = words;
        All = all;
        _byToken = new Participant?[words.Count];
        foreach (var participant in all)
        {
            for (var token = participant.Start; token < participant.End; token++)
            {
                _byToken[token] ??= participant;
            }
        }
    }

    /// <summary>The sentence.</summary>
    public SentenceWords Words { get; }

    /// <summary>The words by which the rules tell who plays which role.</summary>
    public RoleLexicon Lexicon { get; }

    /// <summary>The sentence as a tree.</summary>
    public SentenceTree Tree => Words.Tree;

    /// <summary>The participant whose phrase holds a word; null for none.</summary>
    public Participant? At(int word) => _byToken[Tree.TokenOf(word)];

    /// <summary>The participants in text order.</summary>
    public IReadOnlyList<Participant> All { get; }

    /// <summary>The arguments of a verb of the sentence, read when first asked for.</summary>
    public VerbArguments ArgumentsOf(Trigger verb)
    {
        if (!_arguments.TryGetValue(verb, out var arguments))
        {
            arguments = new VerbArguments(Tree, verb);
            _arguments.Add(verb, arguments);
        }

        return arguments;
    }

    /// <summary>Reads the participants of a sentence.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="names">The sentence's mentions, in text order.</param>
    /// <param name="phrases">The sentence's offices, which belong to the phrase of the person they stand beside.</param>
    /// <param name="holders">Tells who holds an office that stands without a name.</param>
    /// <param name="lexicon">The words by which the rules tell who plays which role.</param>
    public static SentenceParticipants Read(
        SentenceWords words, IReadOnlyList<LinkedName> names, List<OfficePhrase> phrases, ArticleHolders holders, RoleLexicon lexicon)
    {
        var all = new List<Participant>();
        foreach (var group in names.GroupBy(name => (name.First, name.Count)))
        {
            var name = group.First();
            if (lexicon.Is(words.At(name.End + 2), ClauseWord.Abroad) && words.At(name.End) is "de" or "a" && words.At(name.End + 1) is "l'")
            {
                continue;
            }

            if (phrases.Exists(phrase => phrase.First <= name.First && name.End <= phrase.End && !IsOwnPhrase(phrase, name) && IsSomebody(phrase, names)))
            {
                continue;
            }

            var office = phrases.Find(phrase => phrase.Person is { } person && person.First == name.First && phrase.End <= name.First);
            var after = phrases.Find(phrase => phrase.Person is { } person && person.First == name.First && phrase.First >= name.End);
            var start = StartOf(words, office?.First ?? name.First, name.Nominal);
            all.Add(new Participant
            {
                Start = MembersStart(words, start, name, lexicon.MemberNouns),
                End = after?.End ?? name.End,
                Entities = group.Select(one => one.Entity.Id).Distinct(StringComparer.Ordinal).ToList(),
                IsPlace = name.Entity.Type is EntityType.Place or EntityType.Gathering,
                IsPerson = name.Entity.Type is EntityType.Person && !name.Nominal,
                IsPronoun = name is { Nominal: true, Count: 1 },
            });
        }

        AddHolders(phrases, names, holders, all);
        var participants = new SentenceParticipants(words, all, lexicon);
        participants.Govern();
        return participants;
    }

    // "les dirigeants du Tchad", "le négociateur palestinien": where nothing says who they are, they stand for whom they serve.
    private static void AddHolders(List<OfficePhrase> phrases, IReadOnlyList<LinkedName> names, ArticleHolders holders, List<Participant> all)
    {
        foreach (var phrase in phrases)
        {
            if (phrase is { Person: null, IsFormer: false, Holder: { } holder, Form.ActsForHolder: true }
                && !names.Any(name => name.First < phrase.End && phrase.First < name.End && name.Nominal)
                && !all.Exists(one => one.Start < phrase.End && phrase.First < one.End))
            {
                all.Add(new Participant { Start = phrase.First, End = phrase.End, Entities = [holders.Find(phrase) ?? holder], IsPlace = false, IsPerson = false, IsPronoun = false, Post = phrase.Post?.Id });
            }
        }

        all.Sort((left, right) => left.Start.CompareTo(right.Start));
    }

    /// <summary>The preposition whose object starts at a token, determiners passed over; null for none.</summary>
    public static string? PrepositionBefore(SentenceWords words, int start)
    {
        var at = start - 1;
        while (at >= 0 && Determiners.Contains(words.Folded[at]))
        {
            at--;
        }

        if (at < 0)
        {
            return null;
        }

        return words.Folded[at] switch
        {
            "du" => "de",
            "des" when words.Sentence.Tokens[at].WordCount == 2 => "de",
            "d'" => "de",
            "au" or "aux" => "à",
            "a" when IsPreposition(words, at) => "à",
            var word when Prepositions.Contains(word) => word,
            _ => null,
        };
    }

    /// <summary>Whether a token written <i>a</i>, <i>à</i> or <i>A</i> is the preposition.</summary>
    public static bool IsPreposition(SentenceWords words, int index) => words.Form(index) is "à" or "À" or "A";

    // "son ambassadeur au Chili", whose name nobody knows, stands for nobody: the state of his post takes part.
    private static bool IsSomebody(OfficePhrase phrase, IReadOnlyList<LinkedName> names) =>
        phrase.Person is not null || phrase.Holder is not null || names.Any(name => name.Nominal && name.First < phrase.End && phrase.First < name.End);

    private static bool IsOwnPhrase(OfficePhrase phrase, LinkedName name) => name.Nominal && name.First <= phrase.First && phrase.End <= name.End;

    // "les rebelles du M23" stand for the M23: the phrase begins with them.
    private static int MembersStart(SentenceWords words, int start, LinkedName name, WordList memberNouns)
    {
        if (name.Entity.Type is EntityType.Person or EntityType.Place)
        {
            return start;
        }

        var at = start - 1;
        while (at > 0 && words.Folded[at] is "la" or "l'" or "les")
        {
            at--;
        }

        return at > 0 && words.Folded[at] is "de" or "du" or "des" or "d'" && memberNouns.Contains(words.Form(at - 1)) ? at - 1 : start;
    }

    // A nominal mention holds its article; the phrase starts behind it so that prepositions are found alike.
    private static int StartOf(SentenceWords words, int first, bool nominal) => nominal && Determiners.Contains(words.Folded[first]) ? first + 1 : first;

    private void Govern()
    {
        for (var i = 0; i < All.Count; i++)
        {
            var participant = All[i];
            participant.Preposition = Words.At(participant.Start).StartsWith("anti-", StringComparison.Ordinal) ? "contre" : PrepositionBefore(Words, participant.Start);
            if (i == 0 || !IsCoordinated(All[i - 1], participant))
            {
                continue;
            }

            var before = All[i - 1];
            if (participant.Preposition is null || string.Equals(participant.Preposition, before.Preposition, StringComparison.Ordinal))
            {
                participant.Chained = before;
                participant.Preposition = before.Preposition;
            }
        }

        Unchain();
    }

    // "X, Y" is a list only where an "et" closes it: else Y stands beside X, or begins something else.
    private void Unchain()
    {
        for (var i = All.Count - 1; i > 0; i--)
        {
            if (All[i].Chained is { } before && Joint(before, All[i]) is "," && !(i + 1 < All.Count && ReferenceEquals(All[i + 1].Chained, All[i])))
            {
                All[i].Chained = null;
                All[i].Preposition = PrepositionBefore(Words, All[i].Start);
            }
        }
    }

    private bool IsCoordinated(Participant before, Participant participant) =>
        before.IsPlace == participant.IsPlace && Joint(before, participant) is not null;

    // The word that joins two participants; null where anything else stands between.
    private string? Joint(Participant before, Participant participant)
    {
        string? joint = null;
        for (var i = before.End; i < participant.Start; i++)
        {
            switch (Words.Folded[i])
            {
                case "et" or "puis" or "ou" or "/" or "&" or "-" or "–":
                    joint = "et";
                    break;
                case ",":
                    joint ??= ",";
                    break;
                case "ainsi" or "que" or "mais" or "aussi" when joint is not null || Words.Folded[i] is "ainsi" || (i > before.End && Words.Folded[i - 1] is "ainsi"):
                    joint = "et";
                    break;
                case var word when Determiners.Contains(word) || word is "du" or "des" or "au" or "aux" or "de" or "d'" or "a" or "avec" or "contre":
                    break;
                default:
                    return null;
            }
        }

        return joint;
    }
}
