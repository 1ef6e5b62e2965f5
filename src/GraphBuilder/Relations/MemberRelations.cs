using GraphBuilder.Entities;

namespace GraphBuilder.Relations;

/// <summary>Who is a member of what: <i>la Pologne, membre de l'Otan</i>, <i>X, de La France insoumise</i>, <i>son parti, la Ligue Awami</i>.</summary>
internal static class MemberRelations
{
    private const string Type = "MEMBER_OF";

    private static readonly RelationRule Member = new(Type, "called a member", 0.85);
    private static readonly RelationRule Within = new(Type, "ally within an alliance", 0.8);
    private static readonly RelationRule Party = new(Type, "party behind a person", 0.75);
    private static readonly RelationRule OwnParty = new(Type, "his own party", 0.75);
    private static readonly RelationRule List = new(Type, "members in brackets", 0.85);

    /// <summary>Adds the memberships of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="relations">Receives the relations.</param>
    /// <param name="lastPerson">The person last named before the sentence; null where none was.</param>
    public static void Find(RelationSentence sentence, ArticleRelations relations, Entity? lastPerson)
    {
        var words = sentence.Words;
        for (var i = 0; i < words.Count; i++)
        {
            switch (words.Folded[i])
            {
                case "membre" or "membres":
                    FindMember(sentence, relations, i);
                    break;
                case "sein" when words.At(i - 1) is "au":
                    FindWithin(sentence, relations, i);
                    break;
                case "parti" or "formation" or "mouvement" when words.At(i - 1) is "son" or "sa":
                    FindOwnParty(sentence, relations, i, lastPerson);
                    break;
            }
        }

        foreach (var name in sentence.Names)
        {
            FindParty(sentence, relations, name);
            FindList(sentence, relations, name);
        }
    }

    private static void FindMember(RelationSentence sentence, ArticleRelations relations, int index)
    {
        var words = sentence.Words;
        var behind = index + (sentence.Lexicon.Is(words.At(index + 1), RelationWord.MemberAdjective) ? 2 : 1);
        if (sentence.NameOf(behind) is not { } group || !IsGroup(group.Entity))
        {
            return;
        }

        var at = index;
        while (at > 0 && IsLink(sentence, words.Folded[at - 1]))
        {
            at--;
        }

        if (sentence.NameBefore(at) is { } member && at < index && IsMember(member.Entity) && !sentence.IsDenied(member.End, group.First))
        {
            relations.Add(Member, member.Entity.Id, group.Entity.Id, sentence, sentence.SpanOf(member, group));
        }
    }

    private static bool IsLink(RelationSentence sentence, string word) =>
        word is "," or "(" or "-" or "est" or "etait" or "un" or "une" or "le" or "la" or "les" or "des" or "qui" or "sont" or "et" or "comme"
        || sentence.Lexicon.Is(word, RelationWord.MemberLink);

    // "les alliés des États-Unis au sein de l'Otan": the state is known as a member.
    private static void FindWithin(RelationSentence sentence, ArticleRelations relations, int index)
    {
        if (sentence.NameOf(index + 1) is not { Entity.Type: EntityType.Alliance } alliance
            || sentence.Names.FirstOrDefault(name => name.End == index - 1) is not { Entity.Type: EntityType.Country } state)
        {
            return;
        }

        if (relations.EntryOf(alliance.Entity)?.Members.Any(member => string.Equals(member.MemberId, state.Entity.Id, StringComparison.Ordinal) && member.To is null) == true)
        {
            relations.Add(Within, state.Entity.Id, alliance.Entity.Id, sentence, sentence.SpanOf(state, alliance));
        }
    }

    private static void FindOwnParty(RelationSentence sentence, ArticleRelations relations, int index, Entity? lastPerson)
    {
        var person = sentence.LastBefore(index, int.MaxValue, entity => entity.Type == EntityType.Person)?.Entity ?? lastPerson;
        if (sentence.Words.At(index + 1) is "," && person is not null && sentence.NameAt(index + 2) is { Entity.Type: EntityType.Organization } party)
        {
            relations.Add(OwnParty, person.Id, party.Entity.Id, sentence, sentence.Words.Span(index - 1, party.End - index + 1));
        }
    }

    private static void FindParty(RelationSentence sentence, ArticleRelations relations, LinkedName person)
    {
        if (person.Entity.Type != EntityType.Person)
        {
            return;
        }

        var party = sentence.Words.At(person.End) switch
        {
            "," => sentence.NameOf(person.End + 1),
            "(" => sentence.NameAt(person.End + 1) is { } inside && sentence.Words.At(inside.End) is ")" ? inside : null,
            _ => sentence.NameOf(person.End),
        };
        if (party?.Entity.Type == EntityType.Organization)
        {
            relations.Add(Party, person.Entity.Id, party.Entity.Id, sentence, sentence.SpanOf(person, party));
        }
    }

    // "l'Aukus (Australie, Royaume-Uni, États-Unis)".
    private static void FindList(RelationSentence sentence, ArticleRelations relations, LinkedName alliance)
    {
        var words = sentence.Words;
        if (alliance.Entity.Type != EntityType.Alliance || words.At(alliance.End) is not "(")
        {
            return;
        }

        var members = new List<LinkedName>();
        var at = alliance.End + 1;
        while (sentence.NameAt(at) is { Entity.Type: EntityType.Country } state)
        {
            members.Add(state);
            at = state.End + (words.At(state.End) is "," or "et" ? 1 : 0);
            at += words.At(at) is "et" ? 1 : 0;
        }

        foreach (var member in members.Count > 1 && words.At(at) is ")" ? members : [])
        {
            relations.Add(List, member.Entity.Id, alliance.Entity.Id, sentence, sentence.SpanOf(alliance, member));
        }
    }

    private static bool IsGroup(Entity entity) =>
        entity.Type is EntityType.Alliance or EntityType.Organization or EntityType.GovernmentBody or EntityType.ArmedGroup;

    private static bool IsMember(Entity entity) => entity.Type is EntityType.Country or EntityType.Person or EntityType.Organization;
}
