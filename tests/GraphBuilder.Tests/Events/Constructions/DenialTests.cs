namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>Denials and refusals: they are against who accused or asked, though the sentence does not name him.</summary>
[TestFixture]
internal sealed class DenialTests
{
    [TestCase("Le Tchad accuse le Soudan d'avoir attaqué une base. Khartoum a démenti.", "REJECT SDN > TCD")]
    [TestCase("Le Tchad a accusé le Soudan d'armer des rebelles. Khartoum nie.", "REJECT SDN > TCD")]
    [TestCase("Le Tchad a accusé le Soudan d'armer des rebelles. « C'est faux », a rétorqué Khartoum.", "REJECT SDN > TCD")]
    [TestCase("Le Tchad a accusé le Soudan d'armer des rebelles. « Ridicule », a balayé Khartoum.", "REJECT SDN > TCD")]
    [TestCase("Le Tchad a accusé le Soudan d'armer des rebelles. Des accusations rejetées par Khartoum.", "REJECT SDN > TCD")]
    [TestCase("Le Tchad a accusé le Soudan d'armer des rebelles, ce que nie Khartoum.", "REJECT SDN > TCD")]
    [TestCase("Le Tchad a accusé le Soudan d'armer des rebelles. Ce dernier a rejeté ces accusations.", "REJECT SDN > TCD")]
    [TestCase("Le Tchad a accusé le Soudan d'armer des rebelles. Le gouvernement soudanais a qualifié ces accusations d'infondées.", "REJECT SDN > TCD")]
    [TestCase("Le Tchad a accusé le Soudan d'armer des rebelles. Khartoum réfute ces allégations.", "REJECT SDN > TCD")]
    [TestCase("Le Tchad a accusé le Soudan d'armer des rebelles. Khartoum récuse toute implication.", "REJECT SDN > TCD")]
    [TestCase("Le Tchad a accusé le Soudan d'armer des rebelles, des allégations jugées « grotesques » par Khartoum.", "REJECT SDN > TCD")]
    [TestCase("Mis en cause par le Tchad, le Soudan nie toute implication.", "REJECT SDN > TCD")]
    [TestCase("La Pologne impute l'incendie à Moscou. La Russie a nié en bloc.", "REJECT RUS > POL")]
    [TestCase("La Pologne impute l'incendie à Moscou. « Absurde », a commenté le Kremlin.", "REJECT RUS > POL")]
    [TestCase("La Pologne a accusé Moscou de sabotage. « Une invention », a répondu Dmitri Peskov.", "REJECT dmitry-peskov > POL")]
    [TestCase("La Pologne a accusé Moscou de sabotage. « Ces accusations sont sans fondement », a réagi Dmitri Peskov.", "REJECT dmitry-peskov > POL")]
    [TestCase("La Pologne a accusé Moscou de sabotage. Le Kremlin a balayé ces accusations d'un revers de main.", "REJECT RUS > POL")]
    [TestCase("Berlin a demandé à Moscou de retirer ses troupes. Le Kremlin a refusé.", "REJECT RUS > DEU")]
    [TestCase("Berlin a demandé à Moscou de retirer ses troupes. Refus du Kremlin.", "REJECT RUS > DEU")]
    [TestCase("Berlin a demandé à Moscou de retirer ses troupes. « Nous ne céderons pas », a répondu Vladimir Poutine.", "REJECT vladimir-putin > DEU")]
    [TestCase("Berlin a demandé à Moscou un cessez-le-feu. Vladimir Poutine s'y oppose.", "REJECT vladimir-putin > DEU")]
    [TestCase("Le Mexique a réclamé des excuses à l'Espagne. Madrid a refusé net.", "REJECT ESP > MEX")]
    [TestCase("Le Mexique a réclamé des excuses à l'Espagne. Une demande aussitôt rejetée par Madrid.", "REJECT ESP > MEX")]
    [TestCase("Le Mexique a réclamé des excuses à l'Espagne. Madrid a rejeté cette demande.", "REJECT ESP > MEX")]
    [TestCase("Le Soudan du Sud a reproché au Kenya d'héberger des rebelles. Nairobi s'en défend.", "REJECT KEN > SSD")]
    [TestCase("Le Soudan du Sud soupçonne le Kenya d'armer des rebelles. « Pur mensonge », s'est défendu William Ruto.", "REJECT william-ruto > SSD")]
    [TestCase("Séoul soupçonne Pékin d'espionnage. La Chine rejette en bloc.", "REJECT CHN > KOR")]
    [TestCase("L'Italie a convoqué l'ambassadeur de France. Paris dément avoir espionné Rome.", "REJECT FRA > ITA")]
    [TestCase("Le Burundi accuse le Rwanda de soutenir des rebelles. Kigali a toujours nié.", "REJECT RWA > BDI")]
    [TestCase("Le Burundi accuse le Rwanda de soutenir des rebelles, ce que Paul Kagame a toujours démenti.", "REJECT paul-kagame > BDI")]
    [TestCase("Le Burundi accuse le Rwanda. Il pleut. Paul Kagame a démenti ces accusations.", "REJECT paul-kagame > BDI")]
    public void Denial_IsAgainstTheAccuserOrAsker(string text, string expected) => Assert.That(FrenchNews.Events(text), Has.Member(expected));
}
