import IDPCommand

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

exit(DeveloperCommand.main(Array(CommandLine.arguments.dropFirst())))
