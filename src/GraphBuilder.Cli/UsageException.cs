namespace GraphBuilder.Cli;

/// <summary>The command line makes no sense.</summary>
internal sealed class UsageException(string message) : Exception(message);

/// <summary>The work cannot be done, for a reason outside of the program; the message says what, where, and the way out.</summary>
internal sealed class WorkException(string message, Exception? innerException = null) : Exception(message, innerException);
