print("kolmix")
