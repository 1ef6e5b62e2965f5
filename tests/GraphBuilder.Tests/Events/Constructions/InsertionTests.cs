namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>Words put between the parts of a clause: between auxiliary and participle, verb and object, verb and addressee. They part nothing.</summary>
[TestFixture]
internal sealed class InsertionTests
{
    [TestCase("La Namibie a, de nouveau, accusé l'Érythrée d'espionnage.", "ACCUSE NAM > ERI")]
    [TestCase("La Namibie a pour la première fois accusé l'Érythrée d'espionnage.", "ACCUSE NAM > ERI")]
    [TestCase("La Namibie a, en marge du sommet de Windhoek, accusé l'Érythrée d'espionnage.", "ACCUSE NAM > ERI")]
    [TestCase("La Namibie a, par la voix de son ambassadeur, accusé l'Érythrée d'espionnage.", "ACCUSE NAM > ERI")]
    [TestCase("La Namibie a, au lendemain du scrutin, accusé l'Érythrée d'espionnage.", "ACCUSE NAM > ERI")]
    [TestCase("La Namibie a ce mardi soir appelé l'Érythrée à rappeler ses espions.", "REQUEST NAM > ERI")]
    [TestCase("La Namibie a, malgré les réserves, appelé l'Érythrée à rappeler ses espions.", "REQUEST NAM > ERI")]
    [TestCase("La Namibie a, jeudi 4 avril, appelé l'Érythrée à rappeler ses espions.", "REQUEST NAM > ERI")]
    [TestCase("La Namibie a à plusieurs reprises demandé à l'Érythrée de rappeler ses espions.", "REQUEST NAM > ERI")]
    [TestCase("La Namibie a demandé à plusieurs reprises à l'Érythrée de rappeler ses espions.", "REQUEST NAM > ERI")]
    [TestCase("À l'ONU, la Namibie a demandé à l'Érythrée de rappeler ses espions.", "REQUEST NAM > ERI")]
    [TestCase("La Namibie a demandé, à l'ONU, à l'Érythrée de rappeler ses espions.", "REQUEST NAM > ERI")]
    [TestCase("La Namibie a également promis un prêt à l'Érythrée.", "AGREE NAM > ERI")]
    [TestCase("La Namibie a cet après-midi promis un prêt à l'Érythrée.", "AGREE NAM > ERI")]
    [TestCase("La Namibie avait promis un prêt à l'Érythrée.", "AGREE NAM > ERI")]
    [TestCase("La Namibie a de nouveau arrêté deux marins érythréens.", "COERCE NAM > ERI")]
    [TestCase("La Namibie a, sans surprise, arrêté deux marins érythréens.", "COERCE NAM > ERI")]
    [TestCase("La Namibie a, par ailleurs, livré des blindés à l'Érythrée.", "AID NAM > ERI")]
    [TestCase("La Namibie a, cet après-midi, livré des blindés à l'Érythrée.", "AID NAM > ERI")]
    [TestCase("La Namibie a dans la foulée imposé un embargo à l'Érythrée.", "SANCTION NAM > ERI")]
    [TestCase("La Namibie a à son tour imposé un embargo à l'Érythrée.", "SANCTION NAM > ERI")]
    [TestCase("La Namibie a imposé, à l'issue d'un conseil, un embargo à l'Érythrée.", "SANCTION NAM > ERI")]
    [TestCase("La Namibie a menacé, lors d'un débat, l'Érythrée de représailles.", "THREATEN NAM > ERI")]
    [TestCase("La Namibie a menacé, au lendemain du scrutin, l'Érythrée de représailles.", "THREATEN NAM > ERI")]
    [TestCase("La Namibie a expulsé, à l'issue d'un conseil, l'ambassadeur d'Érythrée.", "SANCTION NAM > ERI")]
    [TestCase("La Namibie a rejeté, dans une note, l'offre de l'Érythrée.", "REJECT NAM > ERI")]
    [TestCase("La Namibie a accusé son voisin le Botswana d'espionnage.", "ACCUSE NAM > BWA")]
    [TestCase("Le roi Mohammed VI a précisé qu'il s'opposerait à la candidature monténégrine.", "REJECT mohammed-vi > MNE future")]
    [TestCase("La décision namibienne de rompre ses relations avec l'Érythrée a surpris.", "SANCTION NAM > ERI")]
    [TestCase("Les bombardements namibiens en Érythrée continuent.", "ASSAULT NAM > ERI")]
    public void Clause_WithWordsPutIn_IsRead(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));

    // What stands behind "avoir" without being its participle.
    [TestCase("La Namibie a de nombreux alliés en Érythrée.")]
    [TestCase("La Namibie a pour allié l'Érythrée.")]
    [TestCase("La Namibie a en Érythrée un rival détesté.")]
    public void Noun_BehindHave_IsNoParticiple(string text) => Assert.That(FrenchNews.Candidates(text), Has.None.StartsWith("SUPPORT").And.None.StartsWith("ACCUSE"));
}
