namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>What somebody says that another has to do, without a verb of asking, asks him for it.</summary>
[TestFixture]
internal sealed class NeedTests
{
    [TestCase("« Il faut que l'Éthiopie respecte ce traité », a dit Abdel Fattah al-Sissi, président de l'Égypte.", "REQUEST abdel-fattah-el-sisi > ETH")]
    [TestCase("Il faut que les autorités laotiennes publient ce rapport, a affirmé Amnesty International.", "REQUEST amnesty-international > LAO")]
    [TestCase("Il est urgent que le Tchad rouvre sa frontière, a estimé António Guterres.", "REQUEST antonio-guterres > TCD")]
    [TestCase("« Il est temps que la Turquie reconnaisse Chypre », a affirmé Ursula von der Leyen.", "REQUEST ursula-von-der-leyen > TUR")]
    [TestCase("Il est indispensable que la Birmanie libère ces reporters, a rappelé Reporters sans frontières.", "REQUEST reporters-without-borders > MMR")]
    public void Need_SaidByAnother_AsksForIt(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));

    [TestCase("Il n'est pas nécessaire que le Tchad rouvre sa frontière, a estimé António Guterres.")]
    [TestCase("Il faut que l'Égypte vide ce barrage.")]
    [TestCase("Il faut que la France investisse, a dit Emmanuel Macron.")]
    public void Need_DeniedOrOwnOrSaidByNobody_AsksNobody(string text) => Assert.That(FrenchNews.Candidates(text), Has.None.StartsWith("REQUEST"));
}
