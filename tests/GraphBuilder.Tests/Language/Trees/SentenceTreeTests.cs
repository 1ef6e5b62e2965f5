using GraphBuilder.Language.Trees;

namespace GraphBuilder.Tests.Language.Trees;

[TestFixture]
internal sealed class SentenceTreeTests
{
    private static readonly SentenceTree Asked = HandTree.Of("""
        Berlin Berlin PROPN 3 nsubj
        a avoir AUX 3 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
        demandé demander VERB 0 root Tense=Past|VerbForm=Part
        à à ADP 5 case
        Oslo Oslo PROPN 3 obl:arg
        et et CCONJ 7 cc
        Rome Rome PROPN 5 conj
        de de ADP 9 mark
        lever lever VERB 3 xcomp VerbForm=Inf
        les le DET 11 det Number=Plur
        sanctions sanction NOUN 9 obj Gender=Fem|Number=Plur
        et et CCONJ 13 cc
        promis promettre VERB 3 conj Tense=Past|VerbForm=Part
        de de ADP 15 mark
        payer payer VERB 13 xcomp VerbForm=Inf
        """);

    private static readonly SentenceTree Relative = HandTree.Of("""
        La le DET 2 det
        flotte flotte NOUN 8 nsubj:pass Gender=Fem
        que que PRON 5 obj PronType=Rel
        Londres Londres PROPN 5 nsubj
        déployait déployer VERB 2 acl:relcl Mood=Ind|Tense=Imp|VerbForm=Fin
        a avoir AUX 8 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
        été être AUX 8 aux:pass Tense=Past|VerbForm=Part
        attaquée attaquer VERB 0 root Tense=Past|VerbForm=Part
        par par ADP 11 case
        des un DET 11 det
        drones drone NOUN 8 obl:agent Number=Plur
        venus venir VERB 11 acl Tense=Past|VerbForm=Part
        """);

    [TestCase("demandé", "Berlin", TestName = "own subject")]
    [TestCase("lever", "Oslo", TestName = "who is asked")]
    [TestCase("promis", "Berlin", TestName = "coordinated verb")]
    [TestCase("payer", "Berlin", TestName = "who promises")]
    public void Subject_LeftOut_ComesFromTheVerbAbove(string verb, string subject) =>
        Assert.That(Asked[Asked.Clauses.Subject(Asked.At(verb))].Form, Is.EqualTo(subject));

    [Test]
    public void Subject_OfAParticiple_IsWhatItDescribes() =>
        Assert.That(Relative[Relative.Clauses.Subject(Relative.At("venus"))].Form, Is.EqualTo("drones"));

    [Test]
    public void Antecedent_OfARelativePronoun_IsTheNounBeforeIt() =>
        Assert.That(Relative[Relative.Clauses.Antecedent(Relative.At("que"))].Form, Is.EqualTo("flotte"));

    [TestCase("attaquée", true)]
    [TestCase("déployait", false)]
    [TestCase("venus", false)]
    public void IsPassive_ByAuxiliaryOrBareParticiple(string verb, bool expected) =>
        Assert.That(Relative.Clauses.IsPassive(Relative.At(verb)), Is.EqualTo(expected));

    [Test]
    public void IsPassive_CompoundPast_IsActive() => Assert.That(Asked.Clauses.IsPassive(Asked.At("demandé")), Is.False);

    [Test]
    public void FiniteWord_OfALaterParticiple_IsTheSharedAuxiliary() => Assert.That(Asked.Clauses.FiniteWord(Asked.At("promis")), Is.EqualTo(1));

    [TestCase("Oslo", "à")]
    [TestCase("Rome", "à")]
    [TestCase("Berlin", null)]
    public void Preposition_IsSharedInACoordination(string word, string? expected) => Assert.That(Asked.Preposition(Asked.At(word)), Is.EqualTo(expected));

    [Test]
    public void AddConjuncts_GivesTheLaterMembers()
    {
        var members = new List<int>();
        Asked.AddConjuncts(Asked.At("Oslo"), members);
        Assert.That(members, Is.EqualTo(new[] { Asked.At("Rome") }));
        Assert.That(Asked.CoordinationHead(Asked.At("Rome")), Is.EqualTo(Asked.At("Oslo")));
    }

    [Test]
    public void Subtree_HoldsAllDescendants()
    {
        Assert.That((Asked.SubtreeFirst(4), Asked.SubtreeEnd(4)), Is.EqualTo((3, 7)));
        Assert.That((Asked.SubtreeFirst(Asked.Root), Asked.SubtreeEnd(Asked.Root)), Is.EqualTo((0, Asked.Count)));
        Assert.That(Asked.Dominates(2, 10), Is.True);
        Assert.That(Asked.Dominates(4, 10), Is.False);
    }

    [Test]
    public void Relation_LeavesOutTheSubtype()
    {
        Assert.That(Relative.Relation(Relative.At("drones")), Is.EqualTo("obl"));
        Assert.That(Relative.Is(Relative.At("drones"), "obl:agent"), Is.True);
        Assert.That(Relative.Child(Relative.At("attaquée"), "nsubj"), Is.EqualTo(1));
    }

    [Test]
    public void HeadOfTokens_IsTheWordThatGovernsTheOthers()
    {
        Assert.That(Asked[Asked.HeadOfTokens(9, 11)].Form, Is.EqualTo("sanctions"));
        Assert.That(Relative[Relative.HeadOfTokens(8, 11)].Form, Is.EqualTo("drones"));
    }

    [Test]
    public void ClauseOf_IsTheNearestVerb() => Assert.That(Asked.Clauses.ClauseOf(Asked.At("sanctions")), Is.EqualTo(Asked.At("lever")));

    [TestCase("n' ne pas ne", true)]
    [TestCase("n' ne", false)]
    [TestCase("aucune", true)]
    public void IsNegated_NeedsBothParts(string kind, bool expected)
    {
        var tree = kind switch
        {
            "aucune" => HandTree.Of("""
                Kiev Kiev PROPN 3 nsubj
                ne ne ADV 3 advmod Polarity=Neg
                voit voir VERB 0 root Mood=Ind|VerbForm=Fin
                aucune aucun DET 5 det
                issue issue NOUN 3 obj
                """),
            "n' ne" => HandTree.Of("""
                Kiev Kiev PROPN 3 nsubj
                ne ne ADV 3 advmod Polarity=Neg
                voit voir VERB 0 root Mood=Ind|VerbForm=Fin
                """),
            _ => HandTree.Of("""
                Kiev Kiev PROPN 3 nsubj
                ne ne ADV 3 advmod Polarity=Neg
                voit voir VERB 0 root Mood=Ind|VerbForm=Fin
                pas pas ADV 3 advmod Polarity=Neg
                """),
        };
        Assert.That(tree.Clauses.IsNegated(2), Is.EqualTo(expected));
    }

    [Test]
    public void Features_AreReadOnce()
    {
        var features = WordFeatures.Parse("Gender=Fem|Mood=Cnd|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin");
        Assert.That(features, Is.EqualTo(new WordFeatures
        {
            Mood = VerbMood.Conditional, Tense = VerbTense.Present, Finiteness = Finiteness.Finite, Person = 3, IsPlural = true, IsFeminine = true, HasGender = true,
        }));
        Assert.That(WordFeatures.Parse(null), Is.EqualTo(default(WordFeatures)));
    }

    [Test]
    public void New_UnparsedSentence_IsRefused()
    {
        var sentence = Asked.Sentence with { Words = [Asked.Sentence.Words[0] with { Dependency = null }] };
        Assert.That(() => new SentenceTree(sentence, HandTree.Verbs), Throws.ArgumentException.With.Message.Contains("no dependency"));
    }
}
