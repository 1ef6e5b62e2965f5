using GraphBuilder.Entities;

namespace GraphBuilder.Tests.Entities;

/// <summary>Names that are in no list: the recogniser of names decides.</summary>
[TestFixture]
internal sealed class UnknownNamesTests
{
    [TestCase("Le groupe Kervella a annoncé mardi la fermeture de deux usines. La direction de Kervella refuse de commenter.", "Kervella", EntityType.Company)]
    [TestCase("Selon Toudouze, rien n'est réglé. Anselme Toudouze dirige la mission.", "Anselme Toudouze", EntityType.Person)]
    public void Link_UnknownName_IsANewEntityOfItsKind(string text, string name, EntityType type)
    {
        var entity = Analysis.Link(text).Entities.Single(entity => entity.Name == name);
        Assert.That(entity.Type, Is.EqualTo(type));
        Assert.That(entity.LinkedBy, Does.StartWith("new: "));
    }

    [TestCase("Personne ne sait.")]
    [TestCase("Tous l'attribuent à la volonté de Dieu.")]
    [TestCase("La connexion à l'Internet mobile a été coupée mardi.")]
    public void Link_CommonWordWithACapital_IsNoEntity(string text) => Assert.That(Analysis.Link(text).Entities, Is.Empty);
}
