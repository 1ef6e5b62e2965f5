namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>
/// Blame, warnings and demands that do not name whom they are against, but only what they call it or want from him. Each row a text and events of it.
/// </summary>
[TestFixture]
internal sealed class BlameWithoutNameTests
{
    [TestCase("La Bolivie accuse le Chili de détourner les eaux du Silala. « C'est un vol pur et simple », s'est insurgé le président Luis Arce.", "ACCUSE BOL > CHL", "ACCUSE luis-arce > CHL")]
    [TestCase("Le Cambodge accuse la Thaïlande d'avoir posé des mines. « Le Cambodge ne cédera pas », a averti le Premier ministre Hun Manet.", "ACCUSE KHM > THA", "THREATEN hun-manet > THA")]
    [TestCase("La Turquie a menacé la Grèce. « La Grèce ne se laissera pas faire », a prévenu le ministre grec Nikos Dendias.", "THREATEN TUR > GRC", "THREATEN nikos-dendias > TUR")]
    public void Quotation_OfOneSide_IsAgainstTheOtherSide(string text, params string[] expected) => FrenchNews.AssertEvents(text, expected);

    [TestCase("Le président dominicain Luis Abinader a exigé que l'ONU transforme la mission en force de maintien de la paix.", "REQUEST luis-abinader > united-nations")]
    [TestCase("Le Kenya demande que l'Ouganda retire ses soldats de la frontière.", "REQUEST KEN > UGA")]
    [TestCase("Berne a réclamé que Rome ouvre le tunnel.", "REQUEST CHE > ITA")]
    public void Wish_WithWhoIsToDoIt_IsARequestToHim(string text, params string[] expected) => FrenchNews.AssertEvents(text, expected);

    [TestCase("Le Kenya demande que l'Ouganda soit exclu de l'alliance.", "REQUEST KEN > UGA")]
    [TestCase("Le Niger accuse le Bénin. « Ces actes sont odieux », tonne le président russe Vladimir Poutine.", "ACCUSE vladimir-putin > BEN")]
    public void WhatSomebodyElseIsToDo_IsNoEventOfHis(string text, string unexpected) => Assert.That(FrenchNews.Events(text), Does.Not.Contain(unexpected));

    [TestCase("Le président du conseil de transition, Leslie Voltaire, a remercié le Kenya.", "SUPPORT leslie-voltaire > KEN")]
    [TestCase("La Chine a livré 500 000 doses de vaccin au Pakistan.", "AID CHN > PAK")]
    [TestCase("Le Japon a livré cinq patrouilleurs aux Philippines.", "AID JPN > PHL")]
    [TestCase("La Chine a tiré au canon à eau sur deux navires philippins.", "ASSAULT CHN > PHL")]
    [TestCase("Le Premier ministre éthiopien, Abiy Ahmed, a invité l'Égypte à reprendre les négociations.", "REQUEST abiy-ahmed > EGY")]
    [TestCase("Bakou a prévenu Erevan qu'il répondrait à toute attaque.", "THREATEN AZE > ARM")]
    [TestCase("Séoul avertit Pyongyang de graves conséquences.", "THREATEN KOR > PRK")]
    [TestCase("Le Nigeria a prévenu Niamey des conséquences d'un refus.", "THREATEN NGA > NER")]
    [TestCase("L'Azerbaïdjan a prévenu Erevan de son intention d'ouvrir le corridor.")]
    [TestCase("La Chine a prévenu le Japon de l'arrivée d'un typhon.")]
    [TestCase("La Zambie a averti l'ONU de la hausse des cas.")]
    [TestCase("La Serbie a qualifié d'inacceptable la décision du Kosovo.", "ACCUSE SRB > XKX")]
    [TestCase("Le président colombien qualifie Daniel Noboa de menteur.", "ACCUSE gustavo-petro > daniel-noboa")]
    [TestCase("Le gouvernement vénézuélien a qualifié Ivan Duque de menteur.", "ACCUSE VEN > ivan-duque")]
    [TestCase("La Bolivie a jugé le Chili responsable de l'échec des négociations.", "ACCUSE BOL > CHL")]
    [TestCase("Le Pakistan tient l'Inde pour responsable de cet attentat.", "ACCUSE PAK > IND")]
    [TestCase("Le Mali a porté plainte contre la France devant le Conseil de sécurité.", "ACCUSE MLI > FRA")]
    [TestCase("L'Afrique du Sud a saisi la Cour internationale de justice contre Israël.", "ACCUSE ZAF > ISR")]
    [TestCase("La Gambie a traîné la Birmanie devant la Cour internationale de justice.", "ACCUSE GMB > MMR")]
    [TestCase("Moscou a dénoncé l'émission d'un mandat d'arrêt contre Vladimir Poutine par la Cour pénale internationale.", "ACCUSE RUS > international-criminal-court", "THREATEN international-criminal-court > vladimir-putin")]
    [TestCase("La Cour pénale internationale a délivré un mandat d'arrêt contre Omar el-Béchir.", "THREATEN international-criminal-court > omar-al-bashir")]
    [TestCase("L'Union africaine a suspendu le Soudan.", "SANCTION african-union > SDN")]
    [TestCase("Bucarest a ordonné l'expulsion du consul de Russie.", "SANCTION ROU > RUS")]
    [TestCase("La Lettonie a annoncé l'expulsion de l'ambassadeur de Russie.", "SANCTION LVA > RUS")]
    [TestCase("La Colombie a annoncé la rupture de ses relations diplomatiques avec Israël.", "SANCTION COL > ISR")]
    [TestCase("La Bolivie a annoncé la suspension de ses relations commerciales avec le Pérou.", "SANCTION BOL > PER", "COOPERATE BOL+PER")]
    [TestCase("Kiev a imposé des droits de douane sur les produits hongrois.", "SANCTION UKR > HUN")]
    [TestCase("L'Inde a doublé ses droits de douane sur les produits américains.", "SANCTION IND > USA")]
    [TestCase("Ottawa a annoncé une taxe de 100 % sur les véhicules électriques chinois.", "SANCTION CAN > CHN")]
    [TestCase("Donald Trump a fait passer de 10 à 25 % les droits de douane sur l'acier canadien.", "SANCTION donald-trump > CAN")]
    [TestCase("La junte guinéenne a interdit toute manifestation.", "COERCE GIN > GIN")]
    [TestCase("Les autorités nicaraguayennes ont interdit le parti d'opposition.", "COERCE NIC > NIC")]
    [TestCase("Le gouvernement éthiopien a interdit une manifestation à Addis-Abeba.", "COERCE ETH > ETH")]
    [TestCase("Le Soudan du Sud a ordonné l'arrestation de Riek Machar.", "COERCE SSD > riek-machar")]
    [TestCase("Le Sénat brésilien a destitué Dilma Rousseff.", "SANCTION senat-bresilien > dilma-rousseff")]
    [TestCase("La police kényane a dispersé les manifestants anti-Ruto à Nairobi.", "ASSAULT KEN > KEN")]
    [TestCase("Les étudiants bangladais réclamaient la démission de Sheikh Hasina.", "REQUEST BGD > sheikh-hasina")]
    [TestCase("La Cédéao a donné trois jours aux putschistes maliens pour libérer Ibrahim Boubacar Keïta.", "THREATEN ecowas > MLI")]
    [TestCase("L'Union européenne a condamné le lancement nord-coréen, qualifié de menace par Tokyo.", "ACCUSE european-union > PRK", "ACCUSE JPN > PRK")]
    [TestCase("La Chine a demandé à la Russie, à l'Inde et au Brésil de se réunir.", "REQUEST CHN > BRA+IND+RUS")]
    [TestCase("Le Chili demande à ses diplomates au Pérou de rentrer.")]
    [TestCase("Le Canada exige le respect de la souveraineté de l'Ukraine.")]
    public void AgencyWording_TellsItsEvent(string text, params string[] expected) => FrenchNews.AssertEvents(text, expected);
}
