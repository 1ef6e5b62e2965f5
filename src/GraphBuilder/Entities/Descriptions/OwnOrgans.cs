namespace GraphBuilder.Entities.Descriptions;

/// <summary>
/// Those who act for somebody just named: <i>La Somalie proteste. Son armée a riposté, son ministre de la Défense a accusé …</i>, <i>ses membres</i>.
/// An army or a ministry is its state, an office its holder, the members of a group are the group.
/// </summary>
internal sealed class OwnOrgans(OfficeDescriptions offices)
{
    /// <summary>Adds those of the sentence being read.</summary>
    /// <param name="discourse">The article so far.</param>
    /// <param name="phrases">The offices of the sentence.</param>
    public void Link(Discourse discourse, IReadOnlyList<OfficePhrase> phrases)
    {
        var words = discourse.Words;
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words.Folded[i] is not ("son" or "sa" or "ses" or "leur" or "leurs"))
            {
                continue;
            }

            var noun = discourse.Lexicon.Words.Is(words.At(i + 1), DescriptionWord.OrganAdjective) ? i + 2 : i + 1;
            if (noun >= words.Count || discourse.IsTaken(noun))
            {
                continue;
            }

            var office = phrases.FirstOrDefault(phrase => phrase.First == noun);
            if (!Acts(discourse, noun, office?.End ?? noun + 1))
            {
                continue;
            }

            if (office is { Form.IsPlural: false })
            {
                AddOffice(discourse, i, office);
            }
            else if ((discourse.Lexicon.Words.Is(words.At(noun), DescriptionWord.OwnOrgan) || IsMember(discourse, noun)) && !words.IsCapitalised(noun + 1) && discourse.Lexicon.Adjectives.Find(words, noun + 1) is null)
            {
                foreach (var owner in Owners(discourse, i, IsMember(discourse, noun)).Select(owner => Whole(discourse, owner)).OfType<Entity>().DistinctBy(owner => owner.Id))
                {
                    discourse.Add(i, noun + 1, owner, "own organ");
                }
            }
        }
    }

    // "Son ministre de la Défense, X, a …" names him.
    private void AddOffice(Discourse discourse, int token, OfficePhrase office)
    {
        if (office is { Person: null, Holder: null, IsFormer: false } && office.Form.ActsForHolder && !IsNamed(discourse, office.End)
            && Owners(discourse, token, ofGroup: false) is [var owner] && Whole(discourse, owner) is { } whole && (whole.Type is EntityType.Country ? office.Form.IsOfState : office.Form.Kind is "organisation-head" or "spokesperson" or "leader" or "group" or "military")
            && offices.HolderOf(office with { Holder = whole.Id }, discourse) is { } holder && (holder.Id != owner.Id || owner.Type is not EntityType.Person))
        {
            discourse.Add(token, office.End, holder, "own organ");
        }
    }

    // A state has no members or fighters.
    private static bool IsMember(Discourse discourse, int noun) => discourse.Lexicon.Words.Is(discourse.Words.At(noun), DescriptionWord.OwnMember);

    private static bool IsNamed(Discourse discourse, int end) =>
        discourse.Words.IsCapitalised(end) || discourse.Names.Any(name => !name.Nominal && name.Entity.Type == EntityType.Person && (name.First == end || name.First == end + 1));

    private static bool Acts(Discourse discourse, int first, int end)
    {
        var tree = discourse.Tree;
        var word = tree.HeadOfTokens(first, end);
        return NounPhrases.RoleOf(tree, word) == SyntacticRole.Subject;
    }

    // Whose it is: as a pronoun in its place would be understood, but never who takes part in its clause.
    private static IReadOnlyList<Entity> Owners(Discourse discourse, int token, bool ofGroup)
    {
        var tree = discourse.Tree;
        var barred = CoArguments.Of(discourse, tree.Head(NounPhrases.HeadOf(tree, tree.WordOf(token + 1))));
        return Antecedents.Find(discourse, new Anaphor(token, null, discourse.Words.Folded[token] is "leur" or "leurs", AnaphorKind.Subject), name => !barred.Contains(name.Entity.Id) && !(ofGroup && name.Entity.Type is EntityType.Country or EntityType.Person or EntityType.GovernmentBody))?.Entities ?? [];
    }

    // A president's army is that of his state; the secretary general of an alliance speaks for no state.
    private static Entity? Whole(Discourse discourse, Entity owner) => owner.Type switch
    {
        EntityType.Country or EntityType.Alliance or EntityType.Organization or EntityType.ArmedGroup => owner,
        EntityType.Person or EntityType.GovernmentBody => FirstPersons.Whole(owner, discourse.Entities) is { Type: EntityType.Country } state ? state : null,
        _ => null,
    };
}
