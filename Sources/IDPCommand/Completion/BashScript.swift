/// A completion function for bash 3.2 and later, which macOS still has.
func bashScript(program: String, states: [CompletionState]) -> String {
  var steps: [String] = []
  var values: [String] = []
  var words: [String] = []
  for state in states {
    for option in state.valueOptions {
      let patterns = option.spellings.map { shellQuoted("\(state.title):\($0)") }
        .joined(separator: "|")
      steps.append("      \(patterns)) skip=1 ;;")
      let list = shellQuoted((option.choices ?? []).joined(separator: " "))
      values.append("    \(patterns)) words=\(list); known=1 ;;")
    }
    for command in state.subcommands {
      let pattern = shellQuoted("\(state.title):\(command.name)")
      steps.append("      \(pattern)) command=\(shellQuoted("\(state.title) \(command.name)")) ;;")
    }
    let plain = (state.subcommands.map(\.name) + state.choices).joined(separator: " ")
    let options = state.options.flatMap(\.spellings).joined(separator: " ")
    words.append(
      "    \(shellQuoted(state.title))) plain=\(shellQuoted(plain)); options=\(shellQuoted(options)) ;;"
    )
  }
  return """
    # Completion of \(program) for bash, written by `\(program) completion bash`.
    _\(program)() {
      local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
      local command=\(shellQuoted(program)) skip= known= words= plain= options= word i
      # Bash takes `--name=value` as three words.
      if [[ $current == '=' ]]; then
        current=
      elif [[ $previous == '=' && $COMP_CWORD -gt 2 ]]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
      fi
      for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $word == '=' ]]; then skip=1; continue; fi
        if [[ -n $skip ]]; then skip=; continue; fi
        case "$command:$word" in
    \(steps.joined(separator: "\n"))
        esac
      done
      case "$command:$previous" in
    \(values.joined(separator: "\n"))
      esac
      if [[ -z $known ]]; then
        case "$command" in
    \(words.joined(separator: "\n"))
        esac
        if [[ $current == -* ]]; then words=$options; else words=$plain; fi
      fi
      # An empty reply makes bash complete file names.
      COMPREPLY=($(compgen -W "$words" -- "$current"))
    }
    complete -o default -F _\(program) \(program)

    """
}
