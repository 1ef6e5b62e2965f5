using GraphBuilder.Training.Tests.Learning;

namespace GraphBuilder.Training.Tests;

[TestFixture]
internal sealed class StageLedgerTests
{
    private string folder = "";

    private string Model => Path.Combine(folder, "tagger.bin");

    [SetUp]
    public void MakeFolder()
    {
        folder = Directory.CreateTempSubdirectory("graphbuilder-ledger-").FullName;
        File.WriteAllText(Model, "weights");
    }

    [TearDown]
    public void DeleteFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void IsMade_NotedModel_IsKept()
    {
        Assert.That(Ledger("a").IsMade("tagger", Model), Is.False);
        Ledger("a").Note("tagger", Model);
        Assert.That(Ledger("a").IsMade("tagger", Model), Is.True);
        Assert.That(Ledger("a").IsMade("parser", Model), Is.False);
    }

    [Test]
    public void IsMade_OtherInputs_IsMadeAgain()
    {
        Ledger("a").Note("tagger", Model);
        Assert.That(Ledger("b").IsMade("tagger", Model), Is.False);
    }

    [Test]
    public void IsMade_ModelChangedOrGone_IsMadeAgain()
    {
        Ledger("a").Note("tagger", Model);
        File.AppendAllText(Model, "!");
        Assert.That(Ledger("a").IsMade("tagger", Model), Is.False);
        File.Delete(Model);
        Assert.That(Ledger("a").IsMade("tagger", Model), Is.False);
    }

    [Test]
    public void InputsOf_SameFilesAndSentences_IsTheSameName()
    {
        var first = Inputs();
        var second = Inputs();
        Assert.That(second, Is.EqualTo(first).And.Length.EqualTo(64));
    }

    [Test]
    public void InputsOf_AnyChange_IsAnotherName()
    {
        var before = Inputs();
        File.WriteAllText(Path.Combine(folder, "new.conllu"), "");
        var withFile = Inputs();
        Assert.That(withFile, Is.Not.EqualTo(before));
        File.WriteAllText(Path.Combine(folder, "new.conllu"), "x");
        Assert.That(Inputs(), Is.Not.EqualTo(withFile));
        Assert.That(StageLedger.InputsOf([folder], SmallTreebank.Sentences.Skip(1), IsModel), Is.Not.EqualTo(Inputs()));
        var settled = Inputs();
        File.AppendAllText(Model, "output is no input");
        Assert.That(Inputs(), Is.EqualTo(settled));
    }

    private StageLedger Ledger(string inputs) => new(Path.Combine(folder, "records"), inputs);

    private string Inputs() => StageLedger.InputsOf([folder], SmallTreebank.Sentences, IsModel);

    private static bool IsModel(string file) => file.EndsWith(".bin", StringComparison.Ordinal);
}
