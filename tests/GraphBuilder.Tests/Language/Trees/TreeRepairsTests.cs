namespace GraphBuilder.Tests.Language.Trees;

/// <summary>Trees as the parser wrongly gives them, mended.</summary>
[TestFixture]
internal sealed class TreeRepairsTests
{
    [Test]
    public void Auxiliary_PartedFromItsParticiple_IsJoinedAgain()
    {
        var tree = HandTree.Of("""
            Rome Rome PROPN 3 nsubj
            n' ne ADV 3 advmod
            a avoir VERB 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
            , , PUNCT 5 punct
            hier hier ADV 3 advmod
            , , PUNCT 5 punct
            sanctionné sanctionner VERB 3 advcl Tense=Past|VerbForm=Part
            personne personne PRON 7 obj
            """);
        Assert.Multiple(() =>
        {
            Assert.That(tree.Root, Is.EqualTo(tree.At("sanctionné")));
            Assert.That(tree.Is(tree.At("a"), "aux:tense"), Is.True);
            Assert.That(tree.Clauses.Subject(tree.Root), Is.EqualTo(tree.At("Rome")));
        });
    }

    [Test]
    public void FiniteVerb_JoinedToAnInfinitive_GoesOnWithTheFiniteOne()
    {
        var tree = HandTree.Of("""
            Rome Rome PROPN 2 nsubj
            nie nier VERB 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
            attaquer attaquer VERB 2 xcomp VerbForm=Inf
            Oslo Oslo PROPN 3 obj
            et et CCONJ 6 cc
            accuse accuser VERB 3 conj Mood=Ind|Tense=Pres|VerbForm=Fin
            Berlin Berlin PROPN 6 obj
            """);
        Assert.That(tree.Head(tree.At("accuse")), Is.EqualTo(tree.At("nie")));
    }

    [TestCase("obl:arg", "obj", TestName = "right behind a verb")]
    [TestCase("nsubj", "nsubj", TestName = "an inverted subject stays")]
    public void Name_RightBehindAVerb_IsItsObject(string given, string mended)
    {
        var tree = HandTree.Of($"""
            menaçant menacer VERB 0 root Tense=Pres|VerbForm=Part
            Tokyo Tokyo PROPN 1 {given}
            """);
        Assert.That(tree.Relation(tree.At("Tokyo")), Is.EqualTo(mended));
    }

    [Test]
    public void ImpersonalPronoun_WithAnObjectPronoun_IsASubject()
    {
        var tree = HandTree.Of("""
            Il il PRON 3 expl:subj
            l' le PRON 3 obj
            accuse accuser VERB 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
            """);
        Assert.That(tree.Relation(0), Is.EqualTo("nsubj"));
    }

    [Test]
    public void ListMember_HungOnTheVerb_BelongsToThePhraseBeforeIt()
    {
        var tree = HandTree.Of("""
            signé signer VERB 0 root Tense=Past|VerbForm=Part
            par par ADP 3 case
            Oslo Oslo PROPN 1 obl:agent
            et et CCONJ 5 cc
            Rome Rome PROPN 1 conj
            """);
        Assert.That(tree.Head(tree.At("Rome")), Is.EqualTo(tree.At("Oslo")));
    }

    [Test]
    public void Apposition_InsideAClosedList_IsAMember()
    {
        var tree = HandTree.Of("""
            Oslo Oslo PROPN 0 root
            , , PUNCT 3 punct
            Rome Rome PROPN 1 appos
            et et CCONJ 5 cc
            Berlin Berlin PROPN 1 conj
            """);
        Assert.Multiple(() =>
        {
            Assert.That(tree.Relation(tree.At("Rome")), Is.EqualTo("conj"));
            Assert.That(tree.Is(tree.At("Rome"), "appos"), Is.False);
        });
    }

    [Test]
    public void NameBehindALongPhrase_IsOfItsFirstNoun()
    {
        var tree = HandTree.Of("""
            cheffe chef NOUN 9 nsubj
            de de ADP 3 case
            mission mission NOUN 1 nmod
            au au ADP 5 case
            Mali Mali PROPN 3 nmod
            , , PUNCT 7 punct
            Ana Ana PROPN 5 appos
            Silva Silva PROPN 7 flat:name
            critique critiquer VERB 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
            """);
        Assert.That(tree.Head(tree.At("Ana")), Is.EqualTo(tree.At("cheffe")));
    }

    [Test]
    public void AgentBehindAComparison_IsOfTheParticiple()
    {
        var tree = HandTree.Of("""
            dénoncé dénoncer VERB 0 root Tense=Past|VerbForm=Part
            comme comme ADP 4 case
            une un DET 4 det
            farce farce NOUN 1 obl:mod
            par par ADP 6 case
            Lima Lima PROPN 4 nmod
            """);
        Assert.Multiple(() =>
        {
            Assert.That(tree.Head(tree.At("Lima")), Is.EqualTo(tree.At("dénoncé")));
            Assert.That(tree.Is(tree.At("Lima"), "obl:agent"), Is.True);
        });
    }

    [Test]
    public void ParticipleBelowHaving_IsItsVerb()
    {
        var tree = HandTree.Of("""
            Lima Lima PROPN 2 nsubj
            a avoir VERB 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
            enfin enfin ADV 2 advmod
            accusé accuser VERB 2 ccomp Tense=Past|VerbForm=Part
            Quito Quito PROPN 4 obj
            """);
        Assert.Multiple(() =>
        {
            Assert.That(tree.Head(tree.At("Lima")), Is.EqualTo(tree.At("accusé")));
            Assert.That(tree.Relation(tree.At("a")), Is.EqualTo("aux"));
        });
    }

    [TestCase("inquiète", "Sing", "escalade", TestName = "a singular verb takes up the singular noun above")]
    [TestCase("inquiètent", "Plur", "voisins", TestName = "a plural verb takes up the plural noun")]
    public void RelativeClause_BelowAPhrase_BelongsToTheNounWithWhichItAgrees(string form, string number, string noun)
    {
        var tree = HandTree.Of($"""
            l' le DET 2 det Number=Sing
            escalade escalade NOUN 0 root Number=Sing
            entre entre ADP 5 case
            les le DET 5 det Number=Plur
            voisins voisin NOUN 2 nmod Number=Plur
            qui qui PRON 7 nsubj PronType=Rel
            {form} inquiéter VERB 5 acl:relcl Mood=Ind|Number={number}|Tense=Pres|VerbForm=Fin
            Oslo Oslo PROPN 7 obj
            """);
        Assert.That(tree.Head(tree.At(form)), Is.EqualTo(tree.At(noun)));
    }

    [Test]
    public void Time_BeforeTheSubject_IsNoSubject()
    {
        var tree = HandTree.Of("""
            Ces ce DET 2 det Number=Plur
            temps temps NOUN 6 nsubj Number=Plur
            , , PUNCT 4 punct
            Oslo Oslo PROPN 6 nsubj
            a avoir AUX 6 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
            changé changer VERB 0 root Tense=Past|VerbForm=Part
            """);
        Assert.That(tree.Clauses.Subject(tree.Root), Is.EqualTo(tree.At("Oslo")));
    }
}
