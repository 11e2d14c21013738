/// A completion function for zsh, to be sourced or put into a folder of `fpath`.
func zshScript(program: String, states: [CompletionState]) -> String {
  var steps: [String] = []
  var values: [String] = []
  var words: [String] = []
  for state in states {
    for option in state.valueOptions {
      let patterns = option.spellings.map { shellQuoted("\(state.title):\($0)") }
        .joined(separator: "|")
      steps.append("      \(patterns)) skip=1 ;;")
      values.append("    \(patterns)) \(zshValue(option)); return ;;")
    }
    for command in state.subcommands {
      let pattern = shellQuoted("\(state.title):\(command.name)")
      steps.append("      \(pattern)) cmd=\(shellQuoted("\(state.title) \(command.name)")) ;;")
    }
    let plain =
      state.subcommands.map { zshItem($0.name, $0.summary) } + state.choices.map(shellQuoted)
    let options = state.options.flatMap { option in
      option.spellings.map { zshItem($0, option.help) }
    }
    words.append(
      """
          \(shellQuoted(state.title)))
            plain=(\(plain.joined(separator: " ")))
            options=(\(options.joined(separator: " "))) ;;
      """)
  }
  return """
    #compdef \(program)
    # Completion of \(program) for zsh, written by `\(program) completion zsh`.
    _\(program)() {
      local cmd=\(shellQuoted(program)) previous=${words[CURRENT-1]} skip= word
      local -a plain options
      for word in "${(@)words[2,CURRENT-1]}"; do
        if [[ -n $skip ]]; then skip=; continue; fi
        case "$cmd:$word" in
    \(steps.joined(separator: "\n"))
        esac
      done
      if [[ $PREFIX == --*=* ]]; then
        previous=${PREFIX%%=*}
        compset -P '*='
      fi
      case "$cmd:$previous" in
    \(values.joined(separator: "\n"))
      esac
      case "$cmd" in
    \(words.joined(separator: "\n"))
      esac
      if [[ $PREFIX == -* ]]; then
        _describe option options
      elif (( $#plain )); then
        _describe word plain
      else
        _files
      fi
    }
    if [[ $funcstack[1] == _\(program) ]]; then
      _\(program) "$@"
    else
      compdef _\(program) \(program)
    fi

    """
}

/// The command that completes the value of an option.
private func zshValue(_ option: CommandOption) -> String {
  if let choices = option.choices {
    return "compadd -- " + choices.map(shellQuoted).joined(separator: " ")
  }
  if case .directory = option.value { return "_files -/" }
  return option.takesPath ? "_files" : "_message \(shellQuoted(option.help))"
}

/// A word and its description, as `_describe` reads them.
private func zshItem(_ word: String, _ text: String) -> String {
  shellQuoted(word.split(separator: ":").joined(separator: #"\:"#) + ":" + text)
}
