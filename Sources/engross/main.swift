import EngrossCommands

Engross.run(arguments: Array(CommandLine.arguments.dropFirst()))
