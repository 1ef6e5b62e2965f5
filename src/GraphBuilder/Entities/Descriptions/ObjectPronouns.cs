using GraphBuilder.Entities.Names;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>Object pronouns: <i>lui, leur, l', le, la, les</i> before a verb. They never take up the subject of their own verb, nor another of its complements.</summary>
internal static class ObjectPronouns
{
    /// <summary>Adds the object pronouns of the sentence being read.</summary>
    public static void Link(Discourse discourse)
    {
        var words = discourse.Words;
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words.Folded[i] is not ("lui" or "leur" or "l'" or "le" or "la" or "les") || discourse.IsTaken(i) || !IsClitic(discourse, i))
            {
                continue;
            }

            var word = words.Folded[i];
            var tree = discourse.Tree;
            var governor = tree.Head(tree.WordOf(i));
            var isDative = word is "lui" or "leur";
            if (!isDative && word is "le" or "l'" && tree[governor].Lemma is { } lemma && discourse.Lexicon.Verbs.Is(lemma, DescriptionVerb.Clausal) && ParticipleGender(tree, governor) != true)
            {
                continue;
            }

            bool? feminine = word switch { "la" => true, "le" => false, "l'" => ParticipleGender(tree, governor), _ => null };
            var barred = CoArguments.Of(discourse, governor);
            barred.UnionWith(discourse.Names.Where(name => IsRightBefore(words, name, i)).Select(name => name.Entity.Id));
            barred.UnionWith(discourse.Names.Where(name => barred.Contains(name.Entity.Id)).SelectMany(name => OfficesOf(discourse, name.Entity)).ToList());
            barred.UnionWith(discourse.Names.Where(name => name.End <= i && IsDoerAbove(tree, discourse.PhraseOf(name), governor)).Select(name => name.Entity.Id));
            var isOfSomebody = isDative || discourse.Lexicon.AgentVerbs.Ask(tree, tree.WordOf(i), isObject: true);
            var anaphor = new Anaphor(i, feminine, word is "les" or "leur", isDative ? AnaphorKind.Dative : AnaphorKind.Object);
            if (Antecedents.Find(discourse, anaphor, name => !barred.Contains(name.Entity.Id) && (isOfSomebody || name.Entity.Type == EntityType.Person)) is { } antecedent)
            {
                foreach (var entity in antecedent.Entities)
                {
                    discourse.Add(i, i + 1, entity, "object pronoun");
                }
            }
        }
    }

    // Nobody acts on the body for which he acts.
    private static IEnumerable<string> OfficesOf(Discourse discourse, Entity entity) => discourse.Entities.FindPerson(entity.Id) is { } person
        ? person.Offices.Select(office => office.Holder).OfType<string>()
            .Concat(person.Entry?.Offices.Where(office => discourse.Entities.Published is { } day && office.IsHeldOn(day)).Select(office => office.HolderId) ?? [])
        : [];

    // "un complot du président pour l'écarter": who does what the infinitive is for.
    private static bool IsDoerAbove(SentenceTree tree, int phrase, int infinitive) =>
        tree.Relation(phrase) is "nmod" && tree.Head(infinitive) is >= 0 and var noun && tree.Head(phrase) == noun && tree.Upos(noun) is "NOUN";

    // "l'Union européenne (UE) la sanctionnerait": whoever stands right before is the subject.
    private static bool IsRightBefore(SentenceWords words, LinkedName name, int token)
    {
        var at = name.End;
        while (at < token && words.At(at) is ")" or "," or "ne" or "n'")
        {
            at++;
        }

        return at == token && name.First < token;
    }

    // "l'a condamnée": a participle behind "avoir" agrees with the object before it.
    private static bool? ParticipleGender(SentenceTree tree, int verb) =>
        tree.Clauses.IsPastParticiple(verb) && tree.Child(verb, "aux") >= 0 ? tree[verb].Form.EndsWith('e') : null;

    // The tagger often takes "les, l', leur" before a verb for articles; the parser then still gives them to the verb.
    private static bool IsClitic(Discourse discourse, int token)
    {
        var tree = discourse.Tree;
        var word = tree.WordOf(token);
        var head = tree.Head(word);
        return tree.Upos(word) is "PRON" or "DET" && tree.Relation(word) is "obj" or "iobj" && head > word && (tree.Upos(head) is "VERB" || tree.Upos(head) is "AUX")
            && discourse.Words.At(token + 1) is not "," && discourse.Words.At(token - 1) is not "comme" && !IsStressed(tree, word);
    }

    // "Le Rwanda a lui annoncé": a clitic stands before the auxiliary; behind it the pronoun takes up the subject.
    private static bool IsStressed(SentenceTree tree, int word) => word > 0 && tree.Upos(word - 1) is "AUX" && tree.Head(word - 1) == tree.Head(word);
}
