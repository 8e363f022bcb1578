Console.Error.WriteLine("There is nothing to start yet.");
