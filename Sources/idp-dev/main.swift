import IDPCommand

DeveloperCommand.runProcess()
