using GraphBuilder.Language.Tokenization;

namespace GraphBuilder.Tests.Language.Tokenization;

[TestFixture]
internal sealed class FrenchTokenizerTests
{
    private static readonly FrenchTokenizer Tokenizer = FrenchTokenizer.Load(ShippedFiles.Instance);

    [TestCase("l'Iran", "l'|Iran")]
    [TestCase("L’Otan", "L’|Otan")]
    [TestCase("aujourd'hui", "aujourd'hui")]
    [TestCase("aujourd’hui", "aujourd’hui")]
    [TestCase("d'aujourd'hui", "d'|aujourd'hui")]
    [TestCase("quelqu'un", "quelqu'un")]
    [TestCase("qu'il n'y ait", "qu'|il|n'|y|ait")]
    [TestCase("jusqu'à lorsqu'elle", "jusqu'|à|lorsqu'|elle")]
    [TestCase("c'est-à-dire", "c'est-à-dire")]
    [TestCase("d'abord, d'accord", "d'|abord|,|d'|accord")]
    [TestCase("les employé(e)s", "les|employé(e)s")]
    [TestCase("la Côte d'Ivoire", "la|Côte|d'|Ivoire")]
    [TestCase("N'Djamena et O'Brien", "N'Djamena|et|O'Brien")]
    [TestCase("d'« intoxication »", "d'|«|intoxication|»")]
    [TestCase("l'« opération »", "l'|«|opération|»")]
    [TestCase("d'1,5 milliard", "d'|1,5|milliard")]
    [TestCase("l'œuvre", "l'|œuvre")]
    [TestCase("d'HTS", "d'|HTS")]
    public void Tokenize_Apostrophe_SplitsElisionOnly(string text, string expected) => AssertTokens(text, expected);

    [TestCase("a-t-il déclaré", "a|-t-il|déclaré")]
    [TestCase("dit-elle", "dit|-elle")]
    [TestCase("Est-ce que", "Est|-ce|que")]
    [TestCase("peut-on", "peut|-on")]
    [TestCase("va-t-on", "va|-t-on")]
    [TestCase("ont-ils", "ont|-ils")]
    [TestCase("a-t-elle", "a|-t-elle")]
    [TestCase("Kim Jong-il et Kim Jong-un", "Kim|Jong-il|et|Kim|Jong-un")]
    [TestCase("Tsai Ing-wen", "Tsai|Ing-wen")]
    [TestCase("le rendez-vous", "le|rendez-vous")]
    [TestCase("peut-être", "peut-être")]
    [TestCase("cette année-là", "cette|année|-là")]
    [TestCase("celui-ci et ceux-là", "celui-ci|et|ceux-là")]
    [TestCase("au-delà de", "au-delà|de")]
    [TestCase("Allons-y", "Allons|-y")]
    [TestCase("dites-le-lui", "dites|-le|-lui")]
    [TestCase("aidez-nous", "aidez|-nous")]
    [TestCase("dois-je", "dois|-je")]
    public void Tokenize_Hyphen_SplitsCliticsOnly(string text, string expected) => AssertTokens(text, expected);

    [TestCase("Royaume-Uni", "Royaume-Uni")]
    [TestCase("Corée du Nord", "Corée|du|Nord")]
    [TestCase("sino-russe", "sino-russe")]
    [TestCase("M. Wang", "M.|Wang")]
    [TestCase("MM. Blinken et Lammy", "MM.|Blinken|et|Lammy")]
    [TestCase("Mme Yellen", "Mme|Yellen")]
    [TestCase("J. Chirac", "J.|Chirac")]
    [TestCase("l'U.E. et l'O.N.U.", "l'|U.E.|et|l'|O.N.U.")]
    [TestCase("av. J.-C.", "av.|J.-C.")]
    [TestCase("l'Otan.", "l'|Otan|.")]
    [TestCase("MOSCOU/PÉKIN (Reuters) –", "MOSCOU|/|PÉKIN|(|Reuters|)|–")]
    public void Tokenize_NameOrAcronym_KeepsItsMarks(string text, string expected) => AssertTokens(text, expected);

    [TestCase("10 000 soldats", "10 000|soldats")]
    [TestCase("61 milliards", "61|milliards")]
    [TestCase("1 200 000 €", "1 200 000|€")]
    [TestCase("en 2022 150 soldats", "en|2022|150|soldats")]
    [TestCase("3,5 %", "3,5|%")]
    [TestCase("à 20h30.", "à|20h30|.")]
    [TestCase("le 1er mai 2024.", "le|1er|mai|2024|.")]
    [TestCase("28/06/2012", "28/06/2012")]
    [TestCase("2023-2024", "2023-2024")]
    [TestCase("la 5G", "la|5G")]
    [TestCase("de -6 à 8 °C.", "de|-6|à|8|°C|.")]
    [TestCase("un recul (-0,8 %)", "un|recul|(|-0,8|%|)")]
    [TestCase("le 11-Septembre", "le|11|-|Septembre")]
    public void Tokenize_Number_IsOneToken(string text, string expected) => AssertTokens(text, expected);

    [TestCase("« … »", "«|…|»")]
    [TestCase("«préoccupante»", "«|préoccupante|»")]
    [TestCase("“sans limite”", "“|sans|limite|”")]
    [TestCase("\"mot\"", "\"|mot|\"")]
    [TestCase("technique »,toujours", "technique|»|,|toujours")]
    [TestCase("Quoi ?!", "Quoi|?|!")]
    [TestCase("attendre...", "attendre|...")]
    [TestCase("voir www.exemple.fr.", "voir|www.exemple.fr|.")]
    [TestCase("redaction@exemple.fr", "redaction@exemple.fr")]
    [TestCase("👍 bien", "👍|bien")]
    public void Tokenize_Punctuation_StandsAlone(string text, string expected) => AssertTokens(text, expected);

    [Test]
    public void Tokenize_AnyText_CoversEveryCharacterButSpaces()
    {
        const string text = "L’accord — signé à N'Djamena (Tchad) le 4 février 2022 — « n’a-t-il pas vécu ? », s’est demandé M. X.\u00a0: 10\u202f000 €…";
        var tokens = Tokenizer.Tokenize(text, new TextSpan(0, text.Length));
        var covered = tokens.SelectMany(token => Enumerable.Range(token.Start, token.Length)).ToHashSet();
        var missed = Enumerable.Range(0, text.Length).Where(i => !char.IsWhiteSpace(text[i]) && !covered.Contains(i));
        Assert.That(missed, Is.Empty);
        Assert.That(tokens, Is.Ordered);
    }

    private static void AssertTokens(string text, string expected)
    {
        var tokens = Tokenizer.Tokenize(text, new TextSpan(0, text.Length)).Select(token => token.In(text));
        Assert.That(string.Join('|', tokens), Is.EqualTo(expected));
    }
}
