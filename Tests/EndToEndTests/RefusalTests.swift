import Foundation
import Testing

/// Wrong command lines: exit 2, a clear message, and nothing written.
@Suite struct RefusalTests {
  private func check(
    _ arguments: String..., in space: Workspace, says message: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = try space.tree()
    let run = try Product.run(arguments, in: space.root)
    run.expectRefused(message, sourceLocation: sourceLocation)
    #expect(try space.tree() == before, sourceLocation: sourceLocation)
  }

  @Test func `a folder that holds something is refused`() throws {
    let space = try Workspace()
    try space.write("demo/notes.txt", "mine\n")
    try check(
      "new", "model-service", "demo", "--set", "name=demo", "--defaults", in: space,
      says: """
        error: 'demo' exists and is not empty; nothing was written
          It holds notes.txt. Choose a folder that does not exist yet, or an empty one.

        """)
  }

  @Test func `a file in the place of the folder is refused`() throws {
    let space = try Workspace()
    try space.write("demo", "mine\n")
    try check(
      "new", "model-service", "demo", "--set", "name=demo", "--defaults", in: space,
      says: "error: 'demo' is not a directory\n")
  }

  @Test func `an unknown parameter is refused with the nearest one`() throws {
    try check(
      "new", "model-service", "demo", "--set", "name=demo", "--set", "regoin=us-east1",
      "--defaults", in: Workspace(),
      says: """
        error[parameter]: golden path 'model-service' has no parameter 'regoin'
          = help: did you mean 'region'? it has: name, description, owner, github_organization, project,
                  cluster, region, accelerator, gpu_partition, min_replicas, max_replicas, model_instances,
                  environments, monthly_budget

        """)
  }

  @Test func `a region that does not exist is refused with those that do`() throws {
    let space = try Workspace()
    let run = try space.idp(
      "new", "model-service", "demo", "--set", "name=demo", "--set", "region=mars", "--defaults")
    #expect(run.status == 2)
    #expect(
      run.errorText.hasPrefix(
        """
        error[parameter]: 'region' cannot be mars
          = help: choose one of africa-south1, asia-east1, 
        """))
    #expect(try space.tree().isEmpty)
  }

  @Test func `an accelerator that the region does not sell is refused with what is possible`()
    throws
  {
    let space = try Workspace()
    let run = try space.idp(
      "new", "model-service", "demo", "--set", "name=demo", "--set", "region=africa-south1",
      "--set", "accelerator=nvidia-h100-80gb", "--defaults")
    #expect(run.status == 2)
    #expect(
      run.errorText.hasPrefix(
        """
        error[parameter]: no zone of "africa-south1" offers "nvidia-h100-80gb" on a3-highgpu-1g
          = help: africa-south1 has no other GPU of this golden path; nvidia-h100-80gb is in asia-east1,
        """))
    #expect(try space.tree().isEmpty)
  }

  @Test func `an unknown golden path is refused with the nearest one`() throws {
    try check(
      "new", "model-servce", "demo", "--defaults", in: Workspace(),
      says: """
        error[unknown-golden-path]: there is no golden path 'model-servce'
          = help: did you mean 'model-service'? the catalogue has: model-service

        """)
  }

  @Test func `a required parameter that nobody gives is named`() throws {
    try check(
      "new", "model-service", "demo", "--defaults", in: Workspace(),
      says: """
        error[parameter]: parameter 'name' needs a value
          = help: give it with: --set name=… (What is the service called?)

        """)
  }

  @Test(arguments: ["name", "=demo"])
  func `a setting without a name or a value is refused`(setting: String) throws {
    try check(
      "new", "model-service", "demo", "--set", setting, "--defaults", in: Workspace(),
      says: """
        error[parameter]: '--set \(setting)' is not name=value
          = help: write it as: --set name=value

        """)
  }

  @Test func `answers that are no map are refused at their place`() throws {
    let space = try Workspace()
    try space.write("answers.yaml", "- demo\n")
    try check(
      "new", "model-service", "demo", "--answers", "answers.yaml", in: space,
      says: """
        error[parameter]: answers must be a map, found a list
         --> answers.yaml:1:1
          |
        1 | - demo
          | ^^^^^^
          |
          = help: write one 'name: value' a line

        """)
  }

  @Test func `an unknown parameter in the answers is shown at its name`() throws {
    let space = try Workspace()
    try space.write("answers.yaml", "name: demo\nregoin: us-east1\n")
    try check(
      "new", "model-service", "demo", "--answers", "answers.yaml", in: space,
      says: """
        error[parameter]: golden path 'model-service' has no parameter 'regoin'
         --> answers.yaml:2:1
          |
        1 | name: demo
        2 | regoin: us-east1
          | ^^^^^^
          |
          = help: did you mean 'region'? it has: name, description, owner, github_organization, project,
                  cluster, region, accelerator, gpu_partition, min_replicas, max_replicas, model_instances,
                  environments, monthly_budget

        """)
  }

  @Test func `answers that cannot be read are refused`() throws {
    let space = try Workspace()
    try space.folder("folder")
    try check(
      "new", "model-service", "demo", "--answers", "nothing.yaml", in: space,
      says: "error: 'nothing.yaml' does not exist\n")
    try check(
      "new", "model-service", "demo", "--answers", "folder", in: space,
      says: "error: 'folder' is a directory, not a file\n")
  }

  @Test func `a folder to check that does not exist is refused`() throws {
    try check("lint", "nowhere", in: Workspace(), says: "error: 'nowhere' does not exist\n")
  }

  @Test func `an empty name is not the working directory`() throws {
    try check("lint", "", in: Workspace(), says: "error: '' does not exist\n")
  }

  @Test func `an unknown command is refused with the nearest one`() throws {
    try check(
      "lnt", in: Workspace(),
      says: """
        error: unknown command 'lnt': did you mean 'lint'?

        Usage: idp [OPTIONS] COMMAND
        See 'idp --help'.

        """)
  }

  @Test func `an unknown option is refused with the nearest one`() throws {
    try check(
      "lint", "--polciy", "rules", in: Workspace(),
      says: """
        error: unknown option '--polciy': did you mean '--policy'?

        Usage: idp lint [OPTIONS] [PATH...]
        See 'idp lint --help'.

        """)
  }

  @Test func `an unknown policy is refused with the nearest one`() throws {
    try check(
      "lint", "--only", "image-not-pined", in: Workspace(),
      says: """
        error[unknown-policy]: there is no policy "image-not-pined"
          = help: did you mean "image-not-pinned"?

        """)
    try check(
      "explain", "image-not-pined", in: Workspace(),
      says: """
        error: there is no policy "image-not-pined"
          did you mean "image-not-pinned"?

        """)
  }

  @Test func `a configuration that does not exist is named as it was written`() throws {
    try check(
      "lint", "--config", "nothing.yaml", in: Workspace(),
      says: "error: 'nothing.yaml' does not exist\n")
  }

  @Test func `a folder that is no catalogue is refused`() throws {
    let space = try Workspace()
    try space.folder("rules")
    try check(
      "lint", "--catalog", "rules", in: space,
      says: """
        error: 'rules' holds no catalogue
          a catalogue has at least one of the folders 'golden-paths', 'policies' and 'templates'

        """)
  }
}
