import Documents

/// What a line of a file is given to as it is read; it may throw no more than it is given.
typealias IntakeSink = (IntakeLine) -> Void
