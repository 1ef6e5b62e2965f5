using GraphBuilder.Language.NameRecognition;

namespace GraphBuilder.Entities.Names;

/// <summary>What the authority file and the word lists know of each token of a sentence: hints for the recogniser of names.</summary>
internal sealed class NameCues(NameLexicons lexicons, NameIndex index)
{
    /// <summary>The cues of a sentence, one set a token.</summary>
    public NameCue[] Of(SentenceWords words)
    {
        var cues = new NameCue[words.Count];
        var found = new List<NameForm>();
        for (var i = 0; i < cues.Length; i++)
        {
            cues[i] |= OfWord(words, i);
            if (char.IsLetterOrDigit(words.Folded[i][0]))
            {
                index.Match(words, i, found);
                Mark(found, cues, i);
            }
        }

        return cues;
    }

    private NameCue OfWord(SentenceWords words, int index)
    {
        var folded = words.Folded[index];
        return (lexicons.IsGivenName(folded) && words.IsCapitalised(index) ? NameCue.GivenName : 0)
            | (lexicons.PersonTitles.Contains(folded) ? NameCue.PersonTitle : 0)
            | (lexicons.OrganisationHead(folded) is not null ? NameCue.OrganizationNoun : 0)
            | (lexicons.PlaceWords.Contains(folded) ? NameCue.PlaceNoun : 0)
            | (lexicons.SpeechVerbs.Contains(folded) ? NameCue.SpeechVerb : 0);
    }

    // Several entities may share a name: their kinds are united.
    private static void Mark(List<NameForm> found, NameCue[] cues, int first)
    {
        foreach (var form in found)
        {
            var cue = CueOf(form);
            for (var i = first; i < first + form.Folded.Length; i++)
            {
                cues[i] |= cue;
            }
        }
    }

    private static NameCue CueOf(NameForm form) => (form.Kind, form.Entry.Type) switch
    {
        (NameKind.People, _) => NameCue.None,
        (NameKind.Metonym or NameKind.Capital, _) or (_, EntityType.Country or EntityType.Place or EntityType.Bloc) => NameCue.KnownPlace,
        (_, EntityType.Person) => NameCue.KnownPerson,
        (_, EntityType.Gathering) => NameCue.KnownOther,
        _ => NameCue.KnownOrganization,
    };
}
