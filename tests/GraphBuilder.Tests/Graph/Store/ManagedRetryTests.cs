using GraphBuilder.Graph.Store;

namespace GraphBuilder.Tests.Graph.Store;

[TestFixture]
internal sealed class ManagedRetryTests
{
    private readonly ImpatientClock clock = new();

    [Test]
    public async Task Run_FailuresThatPass_AreTriedAgainAfterLongerAndLongerPauses()
    {
        var before = clock.Pauses.Count;
        var attempts = 0;
        var result = await new ManagedRetry(TimeSpan.FromSeconds(30), clock).RunAsync(() => attempts++ < 3
            ? throw new GraphTransientException("Neo.TransientError.Transaction.DeadlockDetected", "on purpose")
            : Task.FromResult("done"));
        Assert.That((result, attempts), Is.EqualTo(("done", 4)));
        var pauses = clock.Pauses.Skip(before).Select(pause => pause.TotalSeconds).ToArray();
        Assert.That(pauses, Has.Length.EqualTo(3));
        Assert.That(pauses.Zip([1, 2, 4]), Has.All.Matches<(double Pause, int Usual)>(pair => Math.Abs(pair.Pause - pair.Usual) <= 0.2 * pair.Usual));
    }

    [Test]
    public void Run_FailureThatStays_IsThrownWhenTimeIsUp()
    {
        // The pauses of 1, 2, 4 and 8 s fit in, whatever chance adds to them; that of 16 s does not.
        var attempts = 0;
        var error = Assert.ThrowsAsync<GraphUnavailableException>(() => new ManagedRetry(TimeSpan.FromSeconds(25), clock).RunAsync<int>(() =>
        {
            attempts++;
            throw new GraphUnavailableException("ServiceUnavailable", $"attempt {attempts}");
        }));
        Assert.That((error!.Message, attempts), Is.EqualTo(("attempt 5", 5)));
    }

    [Test]
    public void Run_MistakeOfTheStatement_IsNotTriedAgain()
    {
        var attempts = 0;
        Assert.That(
            () => new ManagedRetry(TimeSpan.FromSeconds(30), clock).RunAsync<int>(() =>
            {
                attempts++;
                throw new GraphClientException("Neo.ClientError.Statement.SyntaxError", "on purpose");
            }),
            Throws.TypeOf<GraphClientException>());
        Assert.That(attempts, Is.EqualTo(1));
    }
}
