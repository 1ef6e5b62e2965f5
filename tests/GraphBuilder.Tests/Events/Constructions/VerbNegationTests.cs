namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>Negation around verbs: each row a sentence and the events, joined by ampersands, that have to be among those found in it.</summary>
[TestFixture]
internal sealed class VerbNegationTests
{
    [TestCase("La Turquie n'a pas interrompu sa collaboration avec la Russie.", "COOPERATE RUS+TUR")]
    [TestCase("Les États-Unis n'ont, à ce jour, sanctionné aucune entreprise chinoise.", "SANCTION USA > CHN negated")]
    [TestCase("Le Vietnam n'a jamais condamné la Russie.", "ACCUSE VNM > RUS negated")]
    [TestCase("Ni Pékin ni Moscou n'ont reconnu les talibans.", "SUPPORT CHN+RUS > taliban negated")]
    [TestCase("Le Kenya n'a toujours pas reconnu le Kosovo.", "SUPPORT KEN > XKX negated")]
    [TestCase("L'Iran n'a, jusqu'à présent, pas attaqué Israël.", "ASSAULT IRN > ISR negated")]
    [TestCase("Le Brésil n'a pas cessé de critiquer Israël.", "ACCUSE BRA > ISR")]
    [TestCase("La Bulgarie ne livrera pas de missiles à l'Ukraine.", "AGREE BGR > UKR future+negated")]
    [TestCase("La Serbie n'a guère soutenu l'Ukraine.", "SUPPORT SRB > UKR negated")]
    public void Negation_HasItsScope(string text, string expected) => Assert.That(expected.Split(" & "), Is.SubsetOf(FrenchNews.Candidates(text)));
}
