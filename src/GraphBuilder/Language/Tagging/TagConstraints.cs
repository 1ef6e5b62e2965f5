namespace GraphBuilder.Language.Tagging;

/// <summary>
/// What French grammar rules out and a tagger that decides word by word still gives where it knows a form too little: a determiner right before
/// a finite verb. Either the one is a clitic pronoun (<i>l'Union la sanctionnera</i>) or the other is a noun (<i>deux avions ont frappé</i>); and
/// behind <i>qui</i>, <i>il</i> or <i>ne</i> a clitic and a verb stand, and no noun (<i>qui les livre</i>).
/// </summary>
internal static class TagConstraints
{
    private const string Noun = "NOUN";
    private const string Verb = "VERB";
    private const string Pronoun = "PRON";
    private const string PastParticiple = "Tense=Past|VerbForm=Part";

    // "a, à l'issue d'une réunion à Genève, promis …"
    private const int LongestInsertion = 12;

    private static readonly Tag ThirdSingular = new(Verb, "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin");
    private static readonly Tag FirstPlural = new(Verb, "Mood=Ind|Number=Plur|Person=1|Tense=Pres|VerbForm=Fin");

    /// <summary>Gives other tags to what cannot stand beside each other, in place.</summary>
    /// <param name="forms">The forms.</param>
    /// <param name="tags">Their tags.</param>
    /// <param name="tagger">What gave them. The models of later stages were taught with its tags as they are; only the analysis of texts mends them.</param>
    public static void Apply(string[] forms, Tag[] tags, PerceptronTagger tagger)
    {
        for (var i = 1; i < tags.Length; i++)
        {
            if (IsLostVerb(forms, tags, i, tagger))
            {
                tags[i] = ThirdSingular;
            }

            var isClitic = tags[i - 1].Upos is "DET" && IsClitic(forms[i - 1]);
            if (IsFinite(tags[i]))
            {
                if (isClitic && !CanBe(tagger.AnalysesOf(forms[i]), Noun, "ADJ"))
                {
                    tags[i - 1] = tagger.Best(forms, tags, i - 1, Pronoun);
                }
                else if (!isClitic && IsDeterminer(tags[i - 1], forms[i]) && CanBe(tagger.AnalysesOf(forms[i]), Noun))
                {
                    tags[i] = tagger.Best(forms, tags, i, Noun);
                }
            }
            else if (tags[i].Upos is Noun && forms[i - 1] is "nous" or "Nous" && forms[i].EndsWith("ons", StringComparison.Ordinal) && CanBe(tagger.AnalysesOf(forms[i]), Verb))
            {
                // "nous rejetons"
                tags[i] = FirstPlural;
            }
            else if (isClitic && i > 1 && tags[i].Upos is Noun or "ADJ" && IsBeforeVerb(forms, tags, i - 2) && CanBe(tagger.AnalysesOf(forms[i]), Verb))
            {
                tags[i - 1] = tagger.Best(forms, tags, i - 1, Pronoun);
                tags[i] = tagger.Best(forms, tags, i, Verb, "Mood=Ind");
            }

            // "a cet après-midi promis"; "a, dit-on, …"
            if ((tags[i].Upos is Noun or "ADJ" || tags[i].Upos is Verb && IsFinite(tags[i]) && forms[i - 1] is not ",") && IsBehindAuxiliary(forms, tags, i) && CanBeParticiple(tagger.AnalysesOf(forms[i])))
            {
                tags[i] = tagger.Best(forms, tags, i, Verb, PastParticiple);
            }
        }
    }

    /// <summary>Gives the conditional its tag, in place: what ends in <i>-raient</i> is no future, and plural where its singular was looked up.</summary>
    /// <param name="words">The words of the sentence.</param>
    /// <param name="forms">Their forms as they were looked up.</param>
    /// <param name="tags">Their tags.</param>
    public static void MendConditionals(IReadOnlyList<Word> words, string[] forms, Tag[] tags)
    {
        for (var i = 0; i < tags.Length; i++)
        {
            if (PlainForms.IsPluralOf(words[i].Form, forms[i]))
            {
                tags[i] = new Tag(tags[i].Upos, tags[i].Features.Replace("Number=Sing", "Number=Plur", StringComparison.Ordinal));
            }
            else if (forms[i].EndsWith("raient", StringComparison.Ordinal) && tags[i].Upos is Verb or "AUX" && tags[i].Features.Contains("Tense=Fut", StringComparison.Ordinal))
            {
                tags[i] = new Tag(tags[i].Upos, "Mood=Cnd|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin");
            }
        }
    }

    // "Téhéran dément avoir …", "Lima juge infondées les critiques": right behind a name that opens the sentence, with an object or complement and no
    // finite verb, the form that the tagger takes for an adverb or noun is the verb.
    private static bool IsLostVerb(string[] forms, Tag[] tags, int at, PerceptronTagger tagger)
    {
        if (tags[at].Upos is not (Noun or "ADV") || tags[at - 1].Upos is not ("PROPN" or Noun) || at + 1 >= tags.Length || char.IsUpper(forms[at][0])
            || !(CanBe(tagger.AnalysesOf(forms[at]), Verb) || tags[at].Upos is "ADV" && !CanBe(tagger.AnalysesOf(forms[at]), "ADV")))
        {
            return false;
        }

        if (tags[at].Upos is Noun && tags[at - 1].Upos is not "PROPN")
        {
            return false;
        }

        var start = at - 1;
        while (start > 0 && forms[start - 1] is not ("que" or "qu'" or "qu’" or "où" or "dont" or "«" or ":" or ";"))
        {
            start--;
        }

        for (var i = start; i < tags.Length && (i < at || tags[at].Upos is Noun && forms[i] is not (",")); i++)
        {
            if (IsFinite(tags[i]))
            {
                return false;
            }
        }

        // "des mesures que l'Inde juge excessives"
        var next = tags[at + 1];
        return next.Upos is "DET" || next.Upos is "ADJ" && start > 0 && forms[start - 1] is "que" or "qu'" or "qu’" || forms[at + 1] is "que" or "qu'" or "qu’"
            || next.Features.Contains("VerbForm=Inf", StringComparison.Ordinal)
            || next.Upos is "ADJ" && at + 2 < tags.Length && tags[at + 2].Upos is "DET";
    }

    // "a également promis une aide", "a, de nouveau, arrêté X": parted from its auxiliary, a participle is still one; "a un allié", "a pour allié" have a noun.
    private static bool IsBehindAuxiliary(string[] forms, Tag[] tags, int at)
    {
        if (forms[at] is not [>= 'a' and <= 'z' or 'é' or 'ê', .., 'é' or 'i' or 'u' or 't' or 's'] || forms[at].EndsWith("és", StringComparison.Ordinal) || at < 1 || tags[at - 1].Upos is "DET" or "NUM" or "ADP" || tags[at - 1].Upos is "AUX" && tags[at].Upos is not Verb)
        {
            return false;
        }

        for (var i = at - 1; i >= 0 && at - i <= LongestInsertion; i--)
        {
            if (tags[i].Upos is "AUX")
            {
                return forms[i] is "a" or "ont" or "avait" or "avaient" or "aura" or "auront" or "aurait" or "auraient" or "ai" or "avons" or "ayant" or "avoir"
                    && (i + 1 == at || tags[i + 1].Upos is "ADV" or "PUNCT" or "ADP" || forms[i + 1] is "ce" or "cet" or "cette" || forms[i + 1].EndsWith("di", StringComparison.Ordinal) || forms[i + 1] is "dimanche");
            }

            if (tags[i].Upos is Verb or "SCONJ" or "CCONJ")
            {
                return false;
            }
        }

        return false;
    }

    private static bool CanBeParticiple(IReadOnlyList<LexicalAnalysis> analyses)
    {
        foreach (var analysis in analyses)
        {
            if (analysis.Upos is Verb && analysis.Features.Contains(PastParticiple, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // A participle may follow a determiner: "les dits experts", "trois blessés".
    private static bool IsFinite(Tag tag) => tag.Upos is Verb or "AUX" && tag.Features.Contains("VerbForm=Fin", StringComparison.Ordinal);

    // "deux avions"; but "les deux résident".
    private static bool IsDeterminer(Tag tag, string next) => tag.Upos is "DET" || (tag.Upos is "NUM" && next.EndsWith('s'));

    // "à qui la faute" asks for a noun.
    private static bool IsBeforeVerb(string[] forms, Tag[] tags, int word) => forms[word] switch
    {
        "qui" => word == 0 || tags[word - 1].Upos is not "ADP",
        "il" or "Il" or "ils" or "Ils" or "elle" or "Elle" or "elles" or "Elles" or "on" or "On" => tags[word].Upos is Pronoun && (word == 0 || tags[word - 1].Upos is not "ADP"),
        "ne" => true,
        _ => false,
    };

    private static bool CanBe(IReadOnlyList<LexicalAnalysis> analyses, string upos, string? other = null)
    {
        foreach (var analysis in analyses)
        {
            if (analysis.Upos == upos || analysis.Upos == other)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsClitic(string form) => form.Equals("le", StringComparison.OrdinalIgnoreCase) || form.Equals("la", StringComparison.OrdinalIgnoreCase)
        || form.Equals("les", StringComparison.OrdinalIgnoreCase) || form.Equals("leur", StringComparison.OrdinalIgnoreCase) || form is "l'" or "L'" or "l’" or "L’";
}
