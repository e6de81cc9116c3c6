import EngrossCommands

await Engross.run(arguments: Array(CommandLine.arguments.dropFirst()))
