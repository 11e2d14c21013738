/// Completions for fish 3 and later.
func fishScript(program: String, states: [CompletionState]) -> String {
  var steps: [String] = []
  var lines: [String] = []
  for state in states {
    for option in state.valueOptions {
      let patterns = option.spellings.map { fishQuoted("\(state.title):\($0)") }
        .joined(separator: " ")
      steps.append("            case \(patterns)\n                set skip 1")
    }
    for command in state.subcommands {
      steps.append(
        """
                    case \(fishQuoted("\(state.title):\(command.name)"))
                        set cmd \(fishQuoted("\(state.title) \(command.name)"))
        """)
    }
    let condition = "complete -c \(program) -n 'test (__\(program)_command) = \"\(state.title)\"'"
    for command in state.subcommands {
      lines.append("\(condition) -f -a \(command.name) -d \(fishQuoted(command.summary))")
    }
    if !state.choices.isEmpty {
      lines.append("\(condition) -f -a \(fishQuoted(state.choices.joined(separator: " ")))")
    }
    for option in state.options { lines.append(condition + fishOption(option)) }
  }
  return """
    # Completion of \(program) for fish, written by `\(program) completion fish`.
    function __\(program)_command
        set -l cmd \(program)
        set -l skip 0
        for word in (commandline -opc)[2..-1]
            if test $skip = 1
                set skip 0
                continue
            end
            switch "$cmd:$word"
    \(steps.joined(separator: "\n"))
            end
        end
        echo $cmd
    end
    \(lines.joined(separator: "\n"))

    """
}

private func fishOption(_ option: CommandOption) -> String {
  var line = " -l \(option.name)"
  if let short = option.short { line += " -s \(short)" }
  if let choices = option.choices {
    line += " -x -a \(fishQuoted(choices.joined(separator: " ")))"
  } else if option.takesPath {
    line += " -r -F"
  } else if option.value != nil {
    line += " -x"
  }
  return line + " -d \(fishQuoted(option.help))"
}

/// A text in single quotes, in which fish only escapes quotes and backslashes.
private func fishQuoted(_ text: String) -> String {
  var quoted = "'"
  for character in text {
    quoted += character == "'" || character == "\\" ? "\\\(character)" : String(character)
  }
  return quoted + "'"
}
