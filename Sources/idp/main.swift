import IDPCommand

IDP.runProcess()
