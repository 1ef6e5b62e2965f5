namespace GraphBuilder.Tests.Entities;

[TestFixture]
internal sealed class RecognisedNamesTests
{
    // A name ends in a word of its own, and "l'Alliance" describes what was named before.
    [TestCase("Le porte-parole russe, Dmitri Peskov, accuse l'Alliance de porter atteinte à la sécurité de la Russie.")]
    [TestCase("La Suède demande à l'Alliance de tenir ses promesses.")]
    [TestCase("Selon Moscou, l'Alliance a promis de ne pas s'étendre.")]
    public void Link_DescriptionBeforeItsVerb_IsNoNewName(string text) => Assert.That(
        Analysis.Link(text).Entities.Select(entity => entity.Name), Has.None.StartsWith("Alliance"));
}
