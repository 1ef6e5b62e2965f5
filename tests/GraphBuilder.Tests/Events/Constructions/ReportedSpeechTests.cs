namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>Who is the source of what a sentence reports: each row a text, one event, and who says so behind the bar.</summary>
[TestFixture]
internal sealed class ReportedSpeechTests
{
    [TestCase("La Somalie a accusé l'Éthiopie d'avoir armé les shebab.", "ACCUSE SOM > ETH")]
    [TestCase("Emmanuel Macron affirme avoir rencontré Viktor Orban à Budapest.", "CONSULT emmanuel-macron+viktor-orban")]
    [TestCase("La Turquie a attaqué la Syrie. La Turquie a attaqué la Syrie, a redit Emmanuel Macron.", "ASSAULT TUR > SYR")]
    public void Report_KeepsTheEvent(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));

    [TestCase("L'Ouganda a livré des armes au Soudan, a affirmé jeudi Félix Tshisekedi.", "AID UGA > SDN", "felix-tshisekedi")]
    [TestCase("« L'Ouganda a livré des armes au Soudan », a affirmé Félix Tshisekedi.", "AID UGA > SDN", "felix-tshisekedi")]
    [TestCase("« L'Ouganda livre des armes au Soudan et nous le savons », martèle le président congolais Félix Tshisekedi.", "AID UGA > SDN", "felix-tshisekedi")]
    [TestCase("D'après Félix Tshisekedi, l'Ouganda a livré des armes au Soudan.", "AID UGA > SDN", "felix-tshisekedi")]
    [TestCase("À en croire le président congolais, Félix Tshisekedi, l'Ouganda a livré des armes au Soudan.", "AID UGA > SDN", "felix-tshisekedi")]
    [TestCase("La Turquie a bombardé le nord de l'Irak, rapporte l'agence Reuters.", "ASSAULT TUR > IRQ", "reuters")]
    [TestCase("La Turquie a bombardé l'Irak dans la nuit, selon l'AFP.", "ASSAULT TUR > IRQ", "afp")]
    [TestCase("La Grèce et l'Égypte ont signé un accord maritime, a annoncé Abdel Fattah al-Sissi.", "SUPPORT EGY+GRC", "abdel-fattah-el-sisi")]
    [TestCase("Le Financial Times rapporte que la Chine a livré des drones à la Russie.", "AID CHN > RUS", "financial-times")]
    [TestCase("Dans un communiqué, le ministère indien des Affaires étrangères affirme que le Pakistan a attaqué l'Afghanistan.", "ASSAULT PAK > AFG", "indian-foreign-ministry")]
    [TestCase("Le Pakistan a attaqué l'Afghanistan, selon un communiqué du ministère indien des Affaires étrangères.", "ASSAULT PAK > AFG", "indian-foreign-ministry")]
    [TestCase("Interrogé par la BBC, Narendra Modi a affirmé que le Pakistan soutenait les talibans.", "SUPPORT PAK > taliban", "narendra-modi")]
    [TestCase("Narendra Modi l'a répété à la BBC : le Pakistan soutient les talibans.", "SUPPORT PAK > taliban", "narendra-modi")]
    [TestCase("Le président brésilien Luiz Inacio Lula da Silva a confié que l'Argentine avait expulsé un diplomate iranien.", "SANCTION ARG > IRN", "luiz-inacio-lula-da-silva")]
    [TestCase("L'Argentine a expulsé un diplomate iranien, a fait savoir Javier Milei.", "SANCTION ARG > IRN", "javier-milei")]
    [TestCase("Selon le Premier ministre indien cité par le New York Times, le Pakistan a sanctionné l'Iran.", "SANCTION PAK > IRN", "narendra-modi")]
    [TestCase("Le Pakistan a sanctionné l'Iran, a déclaré Narendra Modi, cité par le New York Times.", "SANCTION PAK > IRN", "narendra-modi")]
    [TestCase("Selon des experts de l'ONU, l'Érythrée a armé les Houthis.", "AID ERI > houthis", "united-nations")]
    [TestCase("Amnesty International affirme que l'Azerbaïdjan a torturé des Arméniens.", "ASSAULT AZE > ARM", "amnesty-international")]
    [TestCase("L'Azerbaïdjan a bombardé l'Arménie, dénonce Amnesty International.", "ASSAULT AZE > ARM", "amnesty-international")]
    [TestCase("« La Biélorussie a trahi. Elle a livré des missiles à la Russie », a accusé Volodymyr Zelensky.", "AID BLR > RUS", "volodymyr-zelensky")]
    [TestCase("Giorgia Meloni l'a confirmé : la Tunisie a expulsé l'ambassadeur de Libye.", "SANCTION TUN > LBY", "giorgia-meloni")]
    [TestCase("Giorgia Meloni a ajouté que la Tunisie avait renvoyé l'ambassadeur de Libye.", "SANCTION TUN > LBY", "giorgia-meloni")]
    [TestCase("L'armée soudanaise a annoncé que le Tchad avait fourni des véhicules aux Forces de soutien rapide.", "AID TCD > rapid-support-forces", "SDN")]
    [TestCase("Le Tchad a fourni des véhicules aux Forces de soutien rapide, prétend Khartoum.", "AID TCD > rapid-support-forces", "SDN")]
    [TestCase("Pour Emmanuel Macron, la Turquie a attaqué la Syrie.", "ASSAULT TUR > SYR", "emmanuel-macron")]
    [TestCase("La Turquie, selon Emmanuel Macron, a attaqué la Syrie.", "ASSAULT TUR > SYR", "emmanuel-macron")]
    [TestCase("Comme l'a rappelé Emmanuel Macron, la Turquie a attaqué la Syrie.", "ASSAULT TUR > SYR", "emmanuel-macron")]
    [TestCase("Le Kremlin a confirmé que Vladimir Poutine se rendrait en Inde.", "AGREE vladimir-putin > IND future", "RUS")]
    [TestCase("Vladimir Poutine se rendra en Inde en décembre, a confirmé Dmitri Peskov.", "AGREE vladimir-putin > IND future", "dmitry-peskov")]
    [TestCase("L'agence Xinhua rapporte que le Japon a sanctionné la Biélorussie.", "SANCTION JPN > BLR", "xinhua")]
    [TestCase("William Ruto a indiqué que l'Ouganda avait expulsé l'ambassadeur du Rwanda.", "SANCTION UGA > RWA", "william-ruto")]
    [TestCase("« L'Ouganda a expulsé l'ambassadeur du Rwanda », a précisé William Ruto.", "SANCTION UGA > RWA", "william-ruto")]
    [TestCase("L'Ouganda a expulsé l'ambassadeur du Rwanda, a souligné le président kényan, William Ruto.", "SANCTION UGA > RWA", "william-ruto")]
    [TestCase("À en croire Human Rights Watch, le Rwanda a bombardé la RDC.", "ASSAULT RWA > COD", "human-rights-watch")]
    [TestCase("Le Rwanda a bombardé la RDC, d'après l'ONU.", "ASSAULT RWA > COD", "united-nations")]
    [TestCase("Cité par l'AFP, William Ruto a déclaré que le Rwanda avait armé le M23.", "AID RWA > m23", "william-ruto")]
    public void Report_IsAscribedToItsSource(string text, string expected, string source) =>
        Assert.That(FrenchNews.Read(text, minConfidence: 0).Events.Where(one => FrenchNews.Describe(one) == expected).Select(one => string.Join('+', one.SaidBy)), Has.Member(source));
}
