using GraphBuilder.Language.Morphology;

namespace GraphBuilder.Tests.Language.Morphology;

[TestFixture]
internal sealed class VerbConjugatorTests
{
    private static readonly VerbConjugator Conjugator = VerbConjugator.Load(ShippedFiles.Instance);

    [TestCase("accuser", "accuse accusent accusait accusa accusèrent", "accusera", "accuserait", "accusé accusée accusés accusées", "accusant")]
    [TestCase("annoncer", "annonce annoncent annonçait annonça annonçons", "annoncera", "annoncerait", "annoncé", "annonçant")]
    [TestCase("exiger", "exige exigent exigeait exigea exigeons", "exigera", "exigerait", "exigé", "exigeant")]
    [TestCase("appeler", "appelle appellent appelait appela appelons", "appellera", "appellerait", "appelé", "appelant")]
    [TestCase("rejeter", "rejette rejettent rejetait rejeta", "rejettera", "rejetterait", "rejeté", "rejetant")]
    [TestCase("lever", "lève lèvent levait leva levons", "lèvera", "lèverait", "levé", "levant")]
    [TestCase("mener", "mène mènent menait mena", "mènera", "mènerait", "mené", "menant")]
    [TestCase("acheter", "achète achètent achetait acheta", "achètera", "achèterait", "acheté", "achetant")]
    [TestCase("espérer", "espère espèrent espérait espéra espérons", "espérera", "espérerait", "espéré", "espérant")]
    [TestCase("célébrer", "célèbre célèbrent célébrait célébra", "célébrera", "célébrerait", "célébré", "célébrant")]
    [TestCase("protéger", "protège protègent protégeait protégea", "protégera", "protégerait", "protégé", "protégeant")]
    [TestCase("intégrer", "intègre intègrent intégrait intégra", "intégrera", "intégrerait", "intégré", "intégrant")]
    [TestCase("appuyer", "appuie appuient appuyait appuya appuyons", "appuiera", "appuierait", "appuyé", "appuyant")]
    [TestCase("déployer", "déploie déploient déployait déploya", "déploiera", "déploierait", "déployé", "déployant")]
    [TestCase("envoyer", "envoie envoient envoyait envoya", "enverra", "enverrait", "envoyé", "envoyant")]
    [TestCase("payer", "paye payent payait paya", "payera", "payerait", "payé", "payant")]
    [TestCase("attaquer", "attaque attaquent attaquait attaqua", "attaquera", "attaquerait", "attaqué", "attaquant")]
    [TestCase("critiquer", "critique critiquent critiquait critiqua", "critiquera", "critiquerait", "critiqué", "critiquant")]
    [TestCase("arrêter", "arrête arrêtent arrêtait arrêta", "arrêtera", "arrêterait", "arrêté", "arrêtant")]
    [TestCase("créer", "crée créent créait créa", "créera", "créerait", "créé créée créés créées", "créant")]
    [TestCase("aller", "va vont allait alla", "ira", "irait", "allé", "allant")]
    [TestCase("bâtir", "bâtit bâtissent bâtissait bâtirent", "bâtira", "bâtirait", "bâti bâtie bâtis bâties", "bâtissant")]
    [TestCase("punir", "punit punissent punissait punirent", "punira", "punirait", "puni", "punissant")]
    [TestCase("répartir", "répartit répartissent répartissait répartirent", "répartira", "répartirait", "réparti", "répartissant")]
    [TestCase("avertir", "avertit avertissent avertissait avertirent", "avertira", "avertirait", "averti", "avertissant")]
    [TestCase("investir", "investit investissent investissait", "investira", "investirait", "investi", "investissant")]
    [TestCase("garantir", "garantit garantissent garantissait", "garantira", "garantirait", "garanti", "garantissant")]
    [TestCase("assortir", "assortit assortissent assortissait", "assortira", "assortirait", "assorti", "assortissant")]
    [TestCase("asservir", "asservit asservissent asservissait", "asservira", "asservirait", "asservi", "asservissant")]
    [TestCase("haïr", "hait haïssent haïssait", "haïra", "haïrait", "haï", "haïssant")]
    [TestCase("partir", "part partent partait partirent", "partira", "partirait", "parti", "partant")]
    [TestCase("sortir", "sort sortent sortait", "sortira", "sortirait", "sorti", "sortant")]
    [TestCase("ressortir", "ressort ressortent ressortait", "ressortira", "ressortirait", "ressorti", "ressortant")]
    [TestCase("consentir", "consent consentent consentait", "consentira", "consentirait", "consenti", "consentant")]
    [TestCase("démentir", "dément démentent démentait démentirent", "démentira", "démentirait", "démenti", "démentant")]
    [TestCase("offrir", "offre offrent offrait offrit", "offrira", "offrirait", "offert offerte offerts offertes", "offrant")]
    [TestCase("souffrir", "souffre souffrent souffrait", "souffrira", "souffrirait", "souffert", "souffrant")]
    [TestCase("couvrir", "couvre couvrent couvrait", "couvrira", "couvrirait", "couvert", "couvrant")]
    [TestCase("tenir", "tient tiennent tenait tint tinrent", "tiendra", "tiendrait", "tenu", "tenant")]
    [TestCase("intervenir", "intervient interviennent intervenait intervint", "interviendra", "interviendrait", "intervenu", "intervenant")]
    [TestCase("conquérir", "conquiert conquièrent conquérait conquit", "conquerra", "conquerrait", "conquis conquise", "conquérant")]
    [TestCase("requérir", "requiert requièrent requérait requit", "requerra", "requerrait", "requis", "requérant")]
    [TestCase("recevoir", "reçoit reçoivent recevait reçut", "recevra", "recevrait", "reçu", "recevant")]
    [TestCase("devoir", "doit doivent devait dut", "devra", "devrait", "dû due dus dues", "devant")]
    [TestCase("pouvoir", "peut peuvent pouvait put", "pourra", "pourrait", "pu", "pouvant")]
    [TestCase("prévoir", "prévoit prévoient prévoyait prévit", "prévoira", "prévoirait", "prévu", "prévoyant")]
    [TestCase("revoir", "revoit revoient revoyait revit", "reverra", "reverrait", "revu", "revoyant")]
    [TestCase("entrevoir", "entrevoit entrevoient entrevoyait", "entreverra", "entreverrait", "entrevu", "entrevoyant")]
    [TestCase("émouvoir", "émeut émeuvent émouvait", "émouvra", "émouvrait", "ému", "émouvant")]
    [TestCase("prendre", "prend prennent prenait prit", "prendra", "prendrait", "pris prise prises", "prenant")]
    [TestCase("rendre", "rend rendent rendait rendit", "rendra", "rendrait", "rendu", "rendant")]
    [TestCase("défendre", "défend défendent défendait défendit", "défendra", "défendrait", "défendu", "défendant")]
    [TestCase("craindre", "craint craignent craignait craignit", "craindra", "craindrait", "craint crainte", "craignant")]
    [TestCase("rejoindre", "rejoint rejoignent rejoignait", "rejoindra", "rejoindrait", "rejoint", "rejoignant")]
    [TestCase("dissoudre", "dissout dissolvent dissolvait", "dissoudra", "dissoudrait", "dissous dissoute", "dissolvant")]
    [TestCase("promettre", "promet promettent promettait promit", "promettra", "promettrait", "promis", "promettant")]
    [TestCase("combattre", "combat combattent combattait", "combattra", "combattrait", "combattu", "combattant")]
    [TestCase("rompre", "rompt rompent rompait rompit", "rompra", "romprait", "rompu", "rompant")]
    [TestCase("dire", "dit disent disait dirent", "dira", "dirait", "dit dite", "disant")]
    [TestCase("interdire", "interdit interdisent interdisait", "interdira", "interdirait", "interdit", "interdisant")]
    [TestCase("maudire", "maudit maudissent maudissait", "maudira", "maudirait", "maudit", "maudissant")]
    [TestCase("élire", "élit élisent élisait élut", "élira", "élirait", "élu", "élisant")]
    [TestCase("détruire", "détruit détruisent détruisait détruisit", "détruira", "détruirait", "détruit", "détruisant")]
    [TestCase("conclure", "conclut concluent concluait", "conclura", "conclurait", "conclu", "concluant")]
    [TestCase("exclure", "exclut excluent excluait", "exclura", "exclurait", "exclu", "excluant")]
    [TestCase("inclure", "inclut incluent incluait", "inclura", "inclurait", "inclus incluse", "incluant")]
    [TestCase("souscrire", "souscrit souscrivent souscrivait", "souscrira", "souscrirait", "souscrit", "souscrivant")]
    [TestCase("reconnaître", "reconnaît reconnaissent reconnaissait reconnut", "reconnaîtra", "reconnaîtrait", "reconnu", "reconnaissant")]
    [TestCase("disparaître", "disparaît disparaissent disparaissait disparut", "disparaîtra", "disparaîtrait", "disparu", "disparaissant")]
    [TestCase("poursuivre", "poursuit poursuivent poursuivait", "poursuivra", "poursuivrait", "poursuivi", "poursuivant")]
    [TestCase("survivre", "survit survivent survivait survécut", "survivra", "survivrait", "survécu", "survivant")]
    [TestCase("convaincre", "convainc convainquent convainquait", "convaincra", "convaincrait", "convaincu", "convainquant")]
    [TestCase("faire", "fait font faisait fit", "fera", "ferait", "fait faite", "faisant")]
    [TestCase("satisfaire", "satisfait satisfont satisfaisait", "satisfera", "satisferait", "satisfait", "satisfaisant")]
    [TestCase("extraire", "extrait extraient extrayait", "extraira", "extrairait", "extrait", "extrayant")]
    [TestCase("soustraire", "soustrait soustraient soustrayait", "soustraira", "soustrairait", "soustrait", "soustrayant")]
    [TestCase("taire", "tait taisent taisait", "taira", "tairait", "tu", "taisant")]
    [TestCase("avoir", "a ont avait eut", "aura", "aurait", "eu", "ayant")]
    [TestCase("être", "est sont était fut", "sera", "serait", "été", "étant")]
    [TestCase("fuir", "fuit fuient fuyait", "fuira", "fuirait", "fui", "fuyant")]
    [TestCase("accroître", "accroît accroissent accroissait", "accroîtra", "accroîtrait", "accru", "accroissant")]
    [TestCase("assaillir", "assaille assaillent assaillait", "assaillira", "assaillirait", "assailli", "assaillant")]
    [TestCase("secourir", "secourt secourent secourait", "secourra", "secourrait", "secouru", "secourant")]
    [TestCase("mourir", "meurt meurent mourait mourut", "mourra", "mourrait", "mort morte", "mourant")]
    public void Conjugate_Verb_GivesTheFormsOfItsGroup(
        string infinitive, string finite, string future, string conditional, string pastParticiples, string presentParticiple)
    {
        var forms = Conjugator.Conjugate(infinitive).ToHashSet();
        Assert.Multiple(() =>
        {
            Expect(forms, finite, VerbFormKind.Finite);
            Expect(forms, future, VerbFormKind.Future);
            Expect(forms, conditional, VerbFormKind.Conditional);
            Expect(forms, pastParticiples, VerbFormKind.PastParticiple);
            Expect(forms, presentParticiple, VerbFormKind.PresentParticiple);
            Expect(forms, infinitive, VerbFormKind.Infinitive);
        });
    }

    [TestCase("répartir", "répart")]
    [TestCase("avertir", "avert")]
    [TestCase("attaquer", "attàque")]
    [TestCase("critiquer", "critiqùe")]
    [TestCase("appeler", "appèle")]
    [TestCase("espérer", "espèrera")]
    [TestCase("inclure", "inclu")]
    [TestCase("dissoudre", "dissolu")]
    [TestCase("avoir", "avant")]
    public void Conjugate_Verb_GivesNoFormOfAnotherGroup(string infinitive, string form) =>
        Assert.That(Conjugator.Conjugate(infinitive).Select(one => one.Form), Has.None.EqualTo(form));

    [Test]
    public void Conjugate_VerbWithoutAParadigm_SaysWhereToAddOne() =>
        Assert.That(() => Conjugator.Conjugate("xyzoir").ToList(), Throws.ArgumentException.With.Message.Contains("verb-paradigms.txt"));

    private static void Expect(HashSet<(string Form, VerbFormKind Kind)> forms, string expected, VerbFormKind kind)
    {
        foreach (var form in expected.Split(' '))
        {
            Assert.That(forms, Does.Contain((form, kind)));
        }
    }
}
