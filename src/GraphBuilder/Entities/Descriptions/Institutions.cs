using GraphBuilder.Entities.Names;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>
/// Tells of which state an institution is that many have: by its adjective (<i>le Sénat brésilien</i>) or genitive (<i>l'Assemblée nationale du Togo</i>),
/// else by the article, which names one in full, else by the state of the passage. Those of two states are never one; that of nobody is left out.
/// </summary>
internal sealed class Institutions(InstitutionLexicon lexicon)
{
    private const int Reach = 3;

    /// <summary>Links the institutions of an article.</summary>
    /// <param name="discourse">The article before its first sentence.</param>
    /// <param name="names">The names of each sentence, in order; institutions are added, and those linked to the wrong state replaced.</param>
    public void Link(Discourse discourse, IReadOnlyList<List<LinkedName>> names)
    {
        var scene = new Scene(discourse);
        var told = new List<(int Sentence, string Key, string State)>();
        for (var i = 0; i < names.Count; i++)
        {
            discourse.Current = i;
            foreach (var phrase in Phrases(discourse.Sentences[i], names[i]))
            {
                if (phrase.State is { } state)
                {
                    told.Add((i, phrase.Institution.Key, state));
                }
            }
        }

        for (var i = 0; i < names.Count; i++)
        {
            discourse.Current = i;
            foreach (var phrase in Phrases(discourse.Sentences[i], names[i]))
            {
                Link(discourse, scene, told, phrase, names[i]);
            }
        }
    }

    private List<InstitutionPhrase> Phrases(SentenceWords words, List<LinkedName> names)
    {
        var phrases = new List<InstitutionPhrase>();
        for (var i = 0; i < words.Count; i++)
        {
            if (lexicon.Match(words, i) is not { } phrase)
            {
                continue;
            }

            phrase = WithGenitive(words, names, phrase);
            if (IsNamed(words, phrase) && !IsPartOfLongerName(words, names, phrase))
            {
                phrases.Add(phrase);
                i = phrase.End - 1;
            }
        }

        return phrases;
    }

    // "l'Assemblée nationale du Togo"
    private static InstitutionPhrase WithGenitive(SentenceWords words, List<LinkedName> names, InstitutionPhrase phrase)
    {
        if (phrase.State is not null || words.At(phrase.End) is not ("de" or "d'" or "du"))
        {
            return phrase;
        }

        var at = phrase.End + 1 + (words.At(phrase.End) is "de" && words.At(phrase.End + 1) is "la" or "l'" ? 1 : 0);
        return names.Find(name => !name.Nominal && name.First == at) is { Entity.Type: EntityType.Country } owner ? phrase with { End = owner.End, State = owner.Entity.Id } : phrase;
    }

    // "un sénat", "des armées" are no names; "la cour suprême", "le parlement iranien" are. "Son Parlement" says whose it is elsewhere.
    private static bool IsNamed(SentenceWords words, InstitutionPhrase phrase)
    {
        var before = words.At(phrase.First - 1);
        var isCapitalised = words.IsCapitalised(phrase.First);
        return phrase.Institution.Kind switch
        {
            InstitutionKind.Forces => isCapitalised,
            InstitutionKind.Body when phrase.State is null && before is "son" or "sa" or "leur" or "notre" or "votre" => false,
            _ => isCapitalised || ((phrase.Institution.Tokens.Length > 1 || phrase.State is not null)
                && before is not ("un" or "une" or "des" or "chaque" or "aucun" or "aucune" or "ancien" or "ancienne")),
        };
    }

    // "l'Armée de libération nationale", "la Garde nationale de Floride", "l'Armée nationale zambienne (ANZ)"
    private static bool IsPartOfLongerName(SentenceWords words, List<LinkedName> names, InstitutionPhrase phrase) =>
        names.Exists(name => !name.Nominal && name.First <= phrase.First && name.End >= phrase.End && name.Count > phrase.End - phrase.First)
        || words.At(phrase.End) is "de" or "d'" or "du" or "des" or "pour" || (phrase.Institution.Kind is InstitutionKind.Forces && words.At(phrase.End) is "(")
        || (words.IsCapitalised(phrase.End) && !names.Exists(name => name.First == phrase.End))
        || (words.IsCapitalised(phrase.First - 1) && !words.IsFirstWord(phrase.First - 1));

    private void Link(Discourse discourse, Scene scene, List<(int Sentence, string Key, string State)> told, InstitutionPhrase phrase, List<LinkedName> names)
    {
        var here = names.Where(name => !name.Nominal && name.First < phrase.End && name.End > phrase.First).ToList();
        // "le Conseil de sécurité nationale" is not the "Conseil de sécurité".
        var usual = here.Find(name => name.Entity.LinkedBy is "authority" && name.End >= phrase.First + phrase.Institution.Tokens.Length && name.Entity.Type is not (EntityType.Country or EntityType.Place));
        if (usual is not null && (usual.Entity.Country is not { } taken || taken == phrase.State || (phrase.State is null && (!usual.Rule.StartsWith("shared name, usual", StringComparison.Ordinal) || Speaks(discourse, usual)))))
        {
            return;
        }

        var state = phrase.State ?? Told(discourse.Current, told, phrase, scene);
        var replaced = here.Where(name => name.First < phrase.End && name.Entity.Type != EntityType.Country).ToList();
        if (state is null || discourse.Entities.Authority.Find(state) is not { } owner)
        {
            // A body of nobody would be the same for all states.
            names.RemoveAll(name => replaced.Contains(name) && name.Entity.LinkedBy is not "authority");
            return;
        }

        var known = lexicon.Known(phrase.Institution, state);
        if (known is null && phrase is { Institution.Kind: InstitutionKind.Ministry, State: null })
        {
            return;
        }

        names.RemoveAll(name => !name.Nominal && name.First < phrase.End && name.End > phrase.First);
        var isForces = phrase.Institution.Kind is InstitutionKind.Forces;
        if (isForces && !Determiners.IsArticle(discourse.Words.At(phrase.First - 1)))
        {
            return;
        }

        var first = isForces ? phrase.First - 1 : phrase.First;
        var entity = isForces ? discourse.Entities.Add(owner) : known is not null ? discourse.Entities.Add(known)
            : discourse.Entities.AddNew(EntityType.GovernmentBody, phrase.Institution.NameIn(owner), state, "institution of a state");
        var at = names.FindIndex(name => name.First > first);
        names.Insert(at < 0 ? names.Count : at, new LinkedName
        {
            Sentence = discourse.Words.Sentence.Ordinal, First = first, Count = phrase.End - first, Entity = entity, Nominal = isForces,
            Rule = isForces ? "organ of a state" : phrase.State is not null ? "institution with its state" : "institution of the state of the passage",
        });
    }

    // Whether the article speaks of the state whose institution the bare name most often is.
    private static bool Speaks(Discourse discourse, LinkedName usual) => Enumerable.Range(0, discourse.Sentences.Count)
        .Any(sentence => discourse.NamesOf(sentence).Any(name => name.Entity.Id == usual.Entity.Country || (name.Entity.Country == usual.Entity.Country && name.Entity.Id != usual.Entity.Id))
            || discourse.Lexicon.Adjectives.Of(discourse.Sentences[sentence], int.MaxValue).Contains(usual.Entity.Country));

    // The one that the article names in full, where the passage is not set in another state or it is near; else the state of the passage.
    private static string? Told(int sentence, List<(int Sentence, string Key, string State)> told, InstitutionPhrase phrase, Scene scene)
    {
        var passage = scene.At(phrase.First)?.Id;
        var states = told.Where(one => one.Key == phrase.Institution.Key).Select(one => one.State).Distinct(StringComparer.Ordinal).ToList();
        return states switch
        {
            [] => passage,
            [var only] when passage is null || passage == only || told.Exists(one => one.Key == phrase.Institution.Key && one.Sentence <= sentence && sentence - one.Sentence <= Reach) => only,
            _ when passage is not null && states.Contains(passage) => passage,
            _ => null,
        };
    }
}
