using GraphBuilder.Articles;

namespace GraphBuilder.Tests.Articles;

public sealed class LanguageDetectorTests
{
    [TestCase("Le ministre a déclaré que les deux pays allaient signer un accord avant la fin de l'année.", ArticleLanguage.French)]
    [TestCase("La Russie dénonce les sanctions de l'Union européenne.", ArticleLanguage.French)]
    [TestCase("Le président Boni Yayi a reçu Angela Merkel à Cotonou mardi. Il se rendra à Berlin.", ArticleLanguage.French)]
    [TestCase("The minister said that both countries would sign an agreement before the end of the year.", ArticleLanguage.English)]
    [TestCase("El ministro dijo que los dos países van a firmar un acuerdo antes de que termine el año.", ArticleLanguage.Other)]
    [TestCase("Il ministro ha detto che i due paesi firmeranno un accordo prima della fine dell'anno.", ArticleLanguage.Other)]
    [TestCase("O ministro disse que os dois países vão assinar um acordo antes do fim do ano, em Lisboa.", ArticleLanguage.Other)]
    [TestCase("Der Minister sagte, dass die beiden Länder noch in diesem Jahr ein Abkommen unterzeichnen werden.", ArticleLanguage.Other)]
    [TestCase("De minister zei dat de twee landen voor het einde van het jaar een akkoord zullen ondertekenen.", ArticleLanguage.Other)]
    [TestCase("Министр заявил, что обе страны подпишут соглашение до конца года.", ArticleLanguage.Other)]
    [TestCase("部长表示，两国将在年底前签署协议。", ArticleLanguage.Other)]
    [TestCase("1 2 3 4 5", ArticleLanguage.Other)]
    public void Detect_Sentence_TellsTheLanguage(string text, ArticleLanguage language) =>
        Assert.That(Readers.Languages.Detect(text), Is.EqualTo(language));
}
