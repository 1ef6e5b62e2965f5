using GraphBuilder.Graph.Store;

namespace GraphBuilder.Neo4j.Tests.Contract;

/// <content>Errors and transactions.</content>
internal abstract partial class GraphStoreContract
{
    [TestCase("RETRUN 1", "Neo.ClientError.Statement.SyntaxError")]
    [TestCase("RETURN $missing", "Neo.ClientError.Statement.ParameterMissing")]
    [TestCase("RETURN 1/0", "Neo.ClientError.Statement.ArithmeticError")]
    [TestCase("CREATE (:Probe {v: [1, 'a']})", "Neo.ClientError.Statement.TypeError")]
    [TestCase("CALL no.such.procedure()", "Neo.ClientError.Procedure.ProcedureNotFound")]
    public async Task Error_OfAStatement_HasNeo4jsCodeAndLeavesTheSessionUsable(string cypher, string code)
    {
        var error = Assert.ThrowsAsync<GraphClientException>(() => session.ExecuteAsync(cypher));
        Assert.That((error!.Code, error.IsRetriable), Is.EqualTo((code, false)));
        Assert.That((await session.QueryAsync("RETURN 1 AS x"))[0]["x"], Is.EqualTo(1L));
    }

    [Test]
    public void Error_ParameterThatIsNoValue_NamesTheParameter()
    {
        var parameters = new Dictionary<string, object?> { ["odd"] = new object() };
        var error = Assert.ThrowsAsync<GraphClientException>(() => session.ExecuteAsync("RETURN $odd", parameters));
        Assert.That((error!.Code, error.Message), Is.EqualTo(("Neo.ClientError.Statement.TypeError",
            "Parameter $odd: A value of the .NET type Object cannot be a parameter: pass text, numbers, booleans, dates, lists or dictionaries")));
    }

    [Test]
    public async Task Error_BrokenConstraint_IsValidationFailed()
    {
        await session.ExecuteAsync("CREATE CONSTRAINT probe_id IF NOT EXISTS FOR (p:Probe) REQUIRE p.id IS UNIQUE");
        await session.ExecuteAsync("CREATE (:Probe {id: 1})");
        var error = Assert.ThrowsAsync<GraphClientException>(() => session.ExecuteAsync("CREATE (:Probe {id: 1})"));
        Assert.That(error!.Code, Is.EqualTo("Neo.ClientError.Schema.ConstraintValidationFailed"));
    }

    [Test]
    public async Task ReadSession_Writing_IsRefused()
    {
        await using var reading = store.Session(GraphAccessMode.Read);
        var error = Assert.ThrowsAsync<GraphClientException>(() => reading.ExecuteAsync("CREATE (:Probe)"));
        Assert.That(error!.Code, Is.EqualTo("Neo.ClientError.Statement.AccessMode"));
    }

    [Test]
    public async Task Transaction_Committed_IsSeenByOthers()
    {
        await using (var transaction = await session.BeginTransactionAsync())
        {
            await transaction.ExecuteAsync("CREATE (:Probe)");
            await transaction.RunAsync("CREATE (:Probe)");
            await transaction.CommitAsync();
        }

        Assert.That(await CountAsync(), Is.EqualTo(2));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Transaction_NotCommitted_LeavesNothing(bool isRolledBack)
    {
        await using (var transaction = await session.BeginTransactionAsync())
        {
            await transaction.ExecuteAsync("CREATE (:Probe)");
            await transaction.RunAsync("UNWIND range(1, 3000) AS x CREATE (:Probe) RETURN x");
            if (isRolledBack) await transaction.RollbackAsync();
        }

        Assert.That(await CountAsync(), Is.Zero);
    }

    [Test]
    public async Task Transaction_Empty_CanBeCommitted()
    {
        await using var transaction = await session.BeginTransactionAsync();
        await transaction.CommitAsync();
        Assert.That(async () => await transaction.CommitAsync(), Throws.InvalidOperationException);
    }

    [Test]
    public async Task Transaction_AfterAFailedStatement_CanOnlyBeRolledBack()
    {
        await using (var transaction = await session.BeginTransactionAsync())
        {
            await transaction.ExecuteAsync("CREATE (:Probe)");
            Assert.That(async () => await transaction.ExecuteAsync("RETURN 1/0"), Throws.InstanceOf<GraphClientException>());
            var error = Assert.ThrowsAsync<GraphClientException>(() => transaction.CommitAsync());
            Assert.That(error!.Code, Is.EqualTo("Neo.ClientError.Transaction.TransactionMarkedAsFailed"));
        }

        Assert.That(await CountAsync(), Is.Zero);
    }

    [Test]
    public async Task Session_WhileATransactionIsOpen_RunsNothingElse()
    {
        await using var transaction = await session.BeginTransactionAsync();
        Assert.That(async () => await session.RunAsync("RETURN 1"), Throws.InvalidOperationException);
    }

    [Test]
    public async Task ExecuteWrite_Work_IsCommittedAndItsResultGiven()
    {
        var made = await session.ExecuteWriteAsync(runner => runner.ExecuteAsync("CREATE (:Probe)"));
        Assert.That((made.NodesCreated, await CountAsync()), Is.EqualTo((1, 1L)));
    }

    [Test]
    public async Task ExecuteWrite_FailingWork_IsRolledBackAndNotRepeated()
    {
        var runs = 0;
        var failing = () => session.ExecuteWriteAsync<int>(async runner =>
        {
            runs++;
            await runner.ExecuteAsync("CREATE (:Probe)");
            throw new InvalidOperationException("on purpose");
        });
        Assert.That(async () => await failing(), Throws.InvalidOperationException.With.Message.EqualTo("on purpose"));
        Assert.That((runs, await CountAsync()), Is.EqualTo((1, 0L)));
    }

    [Test]
    public async Task ExecuteWrite_TransientFailure_IsRunAgain()
    {
        var runs = 0;
        var made = await session.ExecuteWriteAsync(async runner =>
        {
            var counters = await runner.ExecuteAsync("CREATE (:Probe)");
            return runs++ == 0 ? throw new GraphTransientException("Neo.TransientError.Transaction.DeadlockDetected", "on purpose") : counters;
        });
        Assert.That((runs, made.NodesCreated, await CountAsync()), Is.EqualTo((2, 1, 1L)));
    }

    [Test]
    public void ExecuteRead_Writing_IsRefused()
    {
        var error = Assert.ThrowsAsync<GraphClientException>(() => session.ExecuteReadAsync(runner => runner.ExecuteAsync("CREATE (:Probe)")));
        Assert.That(error!.Code, Is.EqualTo("Neo.ClientError.Statement.AccessMode"));
    }

    private async Task<long> CountAsync() => (await session.QueryAsync("MATCH (p:Probe) RETURN count(p) AS n"))[0].Get<long>("n");
}
